import { Refusal } from "../../book/Editor";
import { setUi, type Session } from "../state/Session";
import type { Question } from "../state/UiState";

/** Does something to the book; what the editor refuses is told in a dialog. True if it was done. */
export function attempt(session: Session, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (problem) {
    if (!(problem instanceof Refusal)) console.error(problem);
    void tell(session, "This can't be done", problem instanceof Error ? problem.message : String(problem));
    return false;
  }
}

/** Asks in a dialog; the answer is that of the button pressed. The keyboard then goes back to the grid. */
export function ask(session: Session, question: Omit<Question, "reply">): Promise<string> {
  return new Promise((resolve) => {
    const reply = (answer: string) => {
      setUi(session, { question: null });
      session.focusGrid();
      resolve(answer);
    };
    setUi(session, { question: { ...question, reply } });
  });
}

export async function tell(
  session: Session,
  title: string,
  message: string,
  lines?: string[],
  tone: Question["tone"] = "warning",
): Promise<void> {
  const buttons = [{ label: "OK", answer: "ok" }];
  await ask(session, { title, message, tone, buttons, ...(lines ? { lines } : {}) });
}
