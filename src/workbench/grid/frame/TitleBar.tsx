import { useRef } from "react";
import { attempt } from "../actions/attempt";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { Icon, type IconName } from "./Icon";
import type { DisplayLanguage } from "./Manifest";

interface Props {
  language: DisplayLanguage;
  onLanguage: (language: DisplayLanguage) => void;
  onNew: () => void;
  onOpen: (file: File) => void;
  onSave: () => void;
}

const LANGUAGES: { id: DisplayLanguage; label: string }[] = [
  { id: "en-US", label: "English" },
  { id: "km-KH", label: "ខ្មែរ" },
];

/** File buttons, undo, the file's name, and the language in which Office shows itself. */
export function TitleBar({ language, onLanguage, onNew, onOpen, onSave }: Props) {
  const session = useSession();
  useStore(session.version, (n) => n);
  const { editor } = session;
  const file = useRef<HTMLInputElement>(null);
  const button = (icon: IconName, label: string, run: () => void, disabled = false, words = false) => (
    <button type="button" title={label} aria-label={label} disabled={disabled} onClick={run}>
      <Icon name={icon} />
      {words && <span>{label}</span>}
    </button>
  );
  const step = (work: () => boolean) => () => {
    attempt(session, () => void work());
    session.focusGrid();
  };
  return (
    <header className="title-bar">
      <span className="brand" aria-hidden="true">
        <Icon name="grid" />
      </span>
      <div className="title-buttons" role="toolbar" aria-label="File and undo">
        {button("new", "New", onNew, false, true)}
        {button("open", "Open .xlsx", () => file.current?.click(), false, true)}
        {button("save", "Save .xlsx", onSave, false, true)}
        {button(
          "undo",
          "Undo",
          step(() => editor.undo()),
          !editor.canUndo,
        )}
        {button(
          "redo",
          "Redo",
          step(() => editor.redo()),
          !editor.canRedo,
        )}
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-label="Workbook file"
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen) onOpen(chosen);
        }}
      />
      <h1 className="file-name" title={editor.isDirty ? "There are unsaved changes" : undefined}>
        {editor.book.fileName}
        {editor.isDirty && (
          <span className="unsaved">
            <span aria-hidden="true">•</span> unsaved
          </span>
        )}
      </h1>
      <div className="languages" role="group" aria-label="Display language">
        {LANGUAGES.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            lang={id.slice(0, 2)}
            aria-pressed={language === id}
            onClick={() => onLanguage(id)}
          >
            {label}
          </button>
        ))}
      </div>
    </header>
  );
}
