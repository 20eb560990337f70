import { saveXlsx } from "../../files/saveXlsx";
import { tell } from "../actions/attempt";
import type { Session } from "../state/Session";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the book to the browser as a download. False where it could not be written. */
export async function saveBook(session: Session): Promise<boolean> {
  const { editor } = session;
  try {
    const bytes = await saveXlsx(editor);
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
    const link = document.createElement("a");
    link.href = address;
    link.download = editor.book.fileName;
    link.click();
    // The download has begun when the click returns; the browser holds the data until it has it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    editor.markSaved();
    return true;
  } catch (problem) {
    console.error(problem);
    await tell(
      session,
      "The book was not saved",
      problem instanceof Error ? problem.message : String(problem),
      undefined,
      "stop",
    );
    return false;
  }
}
