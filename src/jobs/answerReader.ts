import { JobError } from "./JobError";
import { tableReaderHere } from "./tableReaderHere";
import type { TableReader } from "./TableReader";

/** A question to a reader in another thread. */
export type ReaderQuestion = {
  [Method in keyof TableReader]: {
    readonly id: number;
    readonly method: Method;
    readonly given: Parameters<TableReader[Method]>;
  };
}[keyof TableReader];

/** Errors are no plain data: of a JobError its key and values come across. */
export type ReaderAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly refusal: Pick<JobError, "key" | "values"> }
  | { readonly id: number; readonly failure: string };

/** Answers one question; never throws. */
export async function answerReader({ id, method, given }: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    const read = tableReaderHere[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, result: await read(...given) };
  } catch (error) {
    if (error instanceof JobError) return { id, refusal: { key: error.key, values: error.values } };
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}
