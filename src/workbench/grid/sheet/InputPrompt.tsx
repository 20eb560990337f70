import type { SheetView } from "../geometry/SheetView";

/** What the rule of the active cell asks for, beside the cell. */
export function InputPrompt({ view, row, column }: { view: SheetView; row: number; column: number }) {
  const rule = view.editor.validation(view.sheet.id, row, column);
  const { showPrompt, title, message } = rule?.prompt ?? { showPrompt: false, title: "", message: "" };
  if (!showPrompt || (title === "" && message === "")) return null;
  return (
    <div className="input-prompt" role="tooltip">
      {title !== "" && <strong>{title}</strong>}
      {message !== "" && <span>{message}</span>}
    </div>
  );
}
