import type { SourceGrid } from "../sources/SourceGrid";
import { SourceRefusal } from "../sources/SourceRefusal";
import { JobError } from "./JobError";

/** A workbook file that tables are brought in from. The open workbook is not touched by it. */
export interface SourceFile {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The cells of a sheet; undefined where it holds none. */
  readonly read: (sheet: string) => Promise<SourceGrid | undefined>;
}

/** Opens a file; what can't be read is a JobError that says why. The reader is loaded when first used. */
export async function openSourceFile(name: string, bytes: Uint8Array): Promise<SourceFile> {
  return refusing(name, async () => {
    const { openSource } = await import("../sources/openSource");
    const { sheets, read } = await openSource(bytes);
    return { name, sheets, read: (sheet) => refusing(name, () => read(sheet)) };
  });
}

async function refusing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SourceRefusal)) throw error;
    throw new JobError(`file.${error.code}`, { file, detail: error.detail }, { cause: error });
  }
}
