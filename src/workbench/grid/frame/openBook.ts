import type { Book } from "../../book/Book";
import { FileRefusal } from "../../files/FileRefusal";
import { openXlsx } from "../../files/openXlsx";
import { ask, tell } from "../actions/attempt";
import type { Session } from "../state/Session";

/**
 * Reads a file for the user: why it is refused, and what of it would be lost, is told in the window.
 * undefined = nothing is opened.
 */
export async function openBook(session: Session, bytes: Uint8Array, name: string): Promise<Book | undefined> {
  try {
    const { book, losses } = await openXlsx(bytes, name);
    if (losses.length === 0) return book;
    const answer = await ask(session, {
      title: "Some parts of this file will be lost",
      message: `${name} holds parts that this workbench doesn't keep when it saves:`,
      lines: losses.map(String),
      tone: "warning",
      buttons: [
        { label: "Open it", answer: "open" },
        { label: "Cancel", answer: "cancel" },
      ],
    });
    return answer === "open" ? book : undefined;
  } catch (problem) {
    if (!(problem instanceof FileRefusal)) console.error(problem);
    await tell(
      session,
      `${name} was not opened`,
      problem instanceof Error ? problem.message : String(problem),
      undefined,
      "stop",
    );
    return undefined;
  }
}

/** Before another book takes the place of one with unsaved changes. False = stay. */
export async function leaveBook(session: Session, save: () => Promise<boolean>): Promise<boolean> {
  if (!session.editor.isDirty) return true;
  const answer = await ask(session, {
    title: `Save the changes to ${session.editor.book.fileName}?`,
    message: "The book has changes that are not in a file yet.",
    tone: "warning",
    buttons: [
      { label: "Save", answer: "save" },
      { label: "Don't save", answer: "leave" },
      { label: "Cancel", answer: "cancel" },
    ],
  });
  return answer === "save" ? save() : answer === "leave";
}
