import { useEffect } from "react";
import type { Book } from "../../book/Book";
import type { Editor } from "../../book/Editor";
import { openXlsx } from "../../files/openXlsx";
import { saveXlsx } from "../../files/saveXlsx";
import type { Session } from "../state/Session";

/** What scripts and browser tests reach as `window.workbench`. */
export interface WorkbenchHandle {
  /** The editor of the book that is open now. */
  readonly editor: Editor;
  /** The book as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Opens a file without asking about unsaved changes; rejects with FileRefusal. */
  open(bytes: Uint8Array, name: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}

export function useWorkbenchHandle(session: Session, show: (book: Book) => void): void {
  useEffect(() => {
    window.workbench = {
      editor: session.editor,
      save: () => saveXlsx(session.editor),
      open: async (bytes, name) => show((await openXlsx(bytes, name)).book),
    };
  }, [session, show]);
}
