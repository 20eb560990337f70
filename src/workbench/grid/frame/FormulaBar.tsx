import { cancelEdit, changeEdit, commitEdit, entryText, startEdit } from "../actions/editCell";
import { keyWhileTyping } from "../actions/handleKey";
import { cellAddress } from "../state/cellAddress";
import { currentSelection } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { NameBox } from "./NameBox";

/** Name box and the content of the active cell; typing here and in the cell are one and the same. */
export function FormulaBar() {
  const session = useSession();
  useStore(session.version, (n) => n);
  useStore(session.ui, (s) => s.selections);
  const edit = useStore(session.ui, (s) => s.edit);
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const { active } = currentSelection(session);
  const text = edit ? edit.text : entryText(session, sheet, active.row, active.column);
  return (
    <div className="formula-bar" role="region" aria-label="Formula bar">
      <NameBox />
      <button
        type="button"
        aria-label="Cancel the entry"
        disabled={!edit}
        onClick={() => cancelEdit(session)}
      >
        ✕
      </button>
      <button
        type="button"
        aria-label="Enter"
        disabled={!edit}
        onClick={() => commitEdit(session, session.view(), "stay")}
      >
        ✓
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        rows={text.includes("\n") ? Math.min(4, text.split("\n").length) : 1}
        className="formula-input"
        aria-label={`Formula bar, ${cellAddress(active.row, active.column)}`}
        spellCheck={false}
        value={text}
        onFocus={() =>
          edit ? changeEdit(session, { from: "bar", mode: "edit" }) : startEdit(session, "edit", "bar")
        }
        onChange={(event) => changeEdit(session, { text: event.target.value })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (keyWhileTyping(session, session.view(), event)) event.preventDefault();
        }}
      />
    </div>
  );
}
