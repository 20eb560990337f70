import type { SheetView } from "../geometry/SheetView";
import { useKeepInside } from "./useKeepInside";

/** What the rule of the active cell asks for, beside the cell. */
export function InputPrompt({ view, row, column }: { view: SheetView; row: number; column: number }) {
  const rule = view.editor.validation(view.sheet.id, row, column);
  const { showPrompt, title, message } = rule?.prompt ?? { showPrompt: false, title: "", message: "" };
  if (!showPrompt || (title === "" && message === "")) return null;
  return <Prompt key={`${row},${column}`} title={title} message={message} />;
}

function Prompt({ title, message }: { title: string; message: string }) {
  const { element, side } = useKeepInside<HTMLDivElement>(message);
  return (
    <div ref={element} className={`input-prompt${side}`} role="tooltip">
      {title !== "" && <strong>{title}</strong>}
      {message !== "" && <span>{message}</span>}
    </div>
  );
}
