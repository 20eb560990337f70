import type { Question } from "../state/UiState";
import { Dialog } from "./Dialog";

/** A question or message with its buttons. */
export function QuestionDialog({ question }: { question: Question }) {
  const last = question.buttons[question.buttons.length - 1];
  return (
    <Dialog
      title={question.title}
      tone={question.tone}
      onEscape={() => question.reply(last?.answer ?? "")}
      buttons={question.buttons.map(({ label, answer }, n) => (
        <button
          key={answer}
          type="button"
          className={n === 0 ? "primary" : undefined}
          onClick={() => question.reply(answer)}
        >
          {label}
        </button>
      ))}
    >
      <p>{question.message}</p>
      {question.lines && question.lines.length > 0 && (
        <ul>
          {question.lines.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
