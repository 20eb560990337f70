import {
  useEffect,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { pasteClipboard, copySelection } from "../actions/clipboard";
import { changeEdit, startEdit } from "../actions/editCell";
import { handleKey } from "../actions/handleKey";
import type { SheetView } from "../geometry/SheetView";
import { fontPixels } from "../paint/cellCss";
import { fontFamily } from "../paint/fontFamily";
import { cellAddress } from "../state/cellAddress";
import { currentSelection } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { cellId } from "./CellView";
import { DropDown } from "./DropDown";
import { InputPrompt } from "./InputPrompt";
import { cellBox } from "./scrollToCell";

interface Props {
  view: SheetView;
  scroller: RefObject<HTMLDivElement | null>;
}

/**
 * The input that has the keyboard while the grid is in use. It lies unseen over the active cell, so that
 * any keyboard layout or input method works from the first letter, and shows itself while one types.
 */
export function CellInput({ view, scroller }: Props) {
  const session = useSession();
  const edit = useStore(session.ui, (s) => s.edit);
  const listOpen = useStore(session.ui, (s) => s.listOpen);
  const { active } = currentSelection(session, view.sheet.id);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const here = edit?.sheet === view.sheet.id ? edit : null;
  const place = here ?? active;
  const style = session.editor.style(view.sheet.id, place.row, place.column);
  const usual = session.editor.book.defaultFont;

  useLayoutEffect(() => {
    const element = scroller.current;
    const put = () => {
      const at = cellBox(element, view, { row: place.row, column: place.column });
      const style = box.current?.style;
      if (!style) return;
      style.left = `${at.left - 1}px`;
      style.top = `${at.top - 1}px`;
      style.setProperty("--cell-width", `${at.width + 1}px`);
      style.setProperty("--cell-height", `${at.height + 1}px`);
    };
    put();
    element?.addEventListener("scroll", put, { passive: true });
    return () => element?.removeEventListener("scroll", put);
  }, [view, scroller, place.row, place.column]);

  useEffect(() => {
    session.focusGrid = () => input.current?.focus({ preventScroll: true });
    return () => void (session.focusGrid = () => undefined);
  }, [session]);
  useEffect(() => session.focusGrid(), [session, view.sheet.id]);

  const opened = here?.from === "cell" && here.mode === "edit";
  useEffect(() => {
    if (!opened || !input.current) return;
    input.current.focus({ preventScroll: true });
    input.current.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [opened, place.row, place.column]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (here && event.altKey && event.key === "Enter") {
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      changeEdit(session, { text: `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}` });
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight || 600) - 60) / view.rows.usual));
    if (handleKey(session, view, event, page)) event.preventDefault();
  };
  const onInput = (text: string) => {
    if (here) changeEdit(session, { text });
    else if (text !== "") startEdit(session, "enter", "cell", text);
  };
  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (here) return;
    event.preventDefault();
    const text = copySelection(session, view, cut);
    if (text !== undefined) event.clipboardData.setData("text/plain", text);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (here) return;
    event.preventDefault();
    pasteClipboard(session, view, event.clipboardData.getData("text/plain"));
  };
  return (
    <div ref={box} className={here ? "cell-input typing" : "cell-input"}>
      <div className="cell-input-size" aria-hidden="true" style={textCss(style, usual)}>
        {here ? `${here.text} ` : ""}
      </div>
      <textarea
        ref={input}
        aria-label={
          here
            ? `Editing ${cellAddress(place.row, place.column)}`
            : `Cell ${cellAddress(place.row, place.column)}`
        }
        aria-activedescendant={cellId(place.row, place.column)}
        className={here ? "typing" : "quiet"}
        style={textCss(style, usual)}
        spellCheck={false}
        autoComplete="off"
        rows={1}
        value={here?.text ?? ""}
        onChange={(event) => onInput(event.target.value)}
        onKeyDown={onKeyDown}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
        onPaste={onPaste}
        onDoubleClick={() => startEdit(session, "edit", "cell")}
      />
      {!here && (
        <DropDown key={`${place.row},${place.column}`} view={view} row={place.row} column={place.column} />
      )}
      {!here && !listOpen && <InputPrompt view={view} row={place.row} column={place.column} />}
    </div>
  );
}

function textCss(
  style: { font?: { name?: string; size?: number; bold?: boolean } },
  usual: { name: string; size: number },
) {
  return {
    fontFamily: fontFamily(style.font?.name ?? usual.name),
    fontSize: fontPixels(style.font ?? {}, usual),
    fontWeight: style.font?.bold ? 700 : 400,
  };
}
