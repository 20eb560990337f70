import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import type { Editor } from "../../../src/workbench/book/Editor";
import { connectNode, type NodeConnection } from "../../../src/workbench/host/connectNode";
import type { HostOptions } from "../../../src/workbench/protocol/createHost";

export interface Connected {
  editor: Editor;
  connection: NodeConnection;
  /** Id of Sheet1. */
  sheet: string;
}

let open: NodeConnection | undefined;

/** A new workbook with Office.js connected to it; the one before is closed. */
export function connect(options: HostOptions = {}): Connected {
  open?.close();
  const editor = createEditor(createBook());
  open = connectNode(editor, options);
  return { editor, connection: open, sheet: editor.book.activeSheet };
}

/** Code of the OfficeExtension.Error that the work ends with. */
export async function errorOf(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The work did not fail.");
}

/** Lets the later task pass in which events arrive. */
export const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
