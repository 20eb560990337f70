import { useEffect, useRef, useState, type MouseEvent } from "react";
import { attempt } from "../actions/attempt";
import { activateSheet, addSheet, sheetItems } from "../actions/changeSheet";
import { setUi } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { wrapKeys } from "../sheet/wrapKeys";

/** The tabs below the grid: press to show, double click to rename, right click for the rest. */
export function SheetTabs() {
  const session = useSession();
  useStore(session.version, (n) => n);
  const { editor } = session;
  const { book } = editor;
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [book.activeSheet]);
  const shown = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const activate = (id: string) => activateSheet(session, session.view(), id);
  const step = (by: number) => {
    const next = shown[shown.findIndex((s) => s.id === book.activeSheet) + by];
    if (!next) return;
    activate(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
  };
  const openMenu = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const items = sheetItems(session, id, () => setRenaming(id));
    setUi(session, { menu: { x: left, y: top, label: "Sheet", items } });
  };
  const rename = (id: string, name: string) => {
    setRenaming(null);
    if (name !== "" && name !== editor.sheet(id).name) attempt(session, () => editor.renameSheet(id, name));
    session.focusGrid();
  };
  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={list}>
        {shown.map((sheet) =>
          renaming === sheet.id ? (
            <TabName key={sheet.id} name={sheet.name} done={(name) => rename(sheet.id, name)} />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              data-tab={sheet.id}
              aria-selected={sheet.id === book.activeSheet}
              tabIndex={sheet.id === book.activeSheet ? 0 : -1}
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => {
                activate(sheet.id);
                session.focusGrid();
              }}
              onDoubleClick={() => setRenaming(sheet.id)}
              onContextMenu={(event) => openMenu(event, sheet.id)}
              onKeyDown={wrapKeys({
                ArrowRight: () => step(1),
                ArrowLeft: () => step(-1),
                Enter: () => session.focusGrid(),
                F2: () => setRenaming(sheet.id),
              })}
            >
              {sheet.protection && <span title="The sheet is protected">🔒 </span>}
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label="New sheet"
        title="New sheet"
        onClick={() => addSheet(session)}
      >
        +
      </button>
    </div>
  );
}

function TabName({ name, done }: { name: string; done: (name: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <input
      className="tab-name"
      aria-label="Sheet name"
      autoFocus
      value={text}
      size={Math.max(6, text.length)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => done(text.trim())}
      onKeyDown={wrapKeys({ Enter: () => done(text.trim()), Escape: () => done("") })}
    />
  );
}
