import { useCallback, useEffect, useRef, useState, type DragEvent } from "react";
import type { Book } from "../../book/Book";
import { createBook } from "../../book/createBook";
import { createEditor } from "../../book/createEditor";
import type { PaneHost } from "../../host/PaneHost";
import { commitEdit } from "../actions/editCell";
import { tell } from "../actions/attempt";
import { SheetGrid } from "../sheet/SheetGrid";
import { createSession } from "../state/Session";
import { SessionProvider } from "../state/SessionContext";
import { FormulaBar } from "./FormulaBar";
import type { DisplayLanguage, RibbonControl } from "./Manifest";
import { leaveBook, openBook } from "./openBook";
import { Overlays } from "./Overlays";
import { Ribbon } from "./Ribbon";
import { saveBook } from "./saveBook";
import { SheetTabs } from "./SheetTabs";
import { Splitter } from "./Splitter";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";
import { TitleBar } from "./TitleBar";
import { useFrameKeys } from "./useFrameKeys";
import { useManifest } from "./useManifest";
import { useShortcuts } from "./useShortcuts";
import { useWorkbenchHandle } from "./useWorkbenchHandle";

const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

/** The whole window: title, ribbon, grid, and the add-in's pane beside it. */
export function Workbench() {
  const [session, setSession] = useState(() => createSession(createEditor(createBook("Book1.xlsx"))));
  const [language, setLanguage] = useState<DisplayLanguage>(startLanguage);
  const [paneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState(360);
  const { manifest, problem } = useManifest(language);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const host = useRef<PaneHost | null>(null);

  const show = useCallback((book: Book) => {
    const next = createSession(createEditor(book));
    setSession(next);
    if (book.settings[AUTO_SHOW] === "true") setPaneOpen(true);
  }, []);
  useEffect(() => () => session.dispose(), [session]);
  useWorkbenchHandle(session, show);

  const save = useCallback(async () => {
    if (!commitEdit(session, session.view(), "stay")) return false;
    return saveBook(session);
  }, [session]);
  const saveNow = useCallback(() => void save(), [save]);
  const enterPane = useCallback(() => host.current?.takeFocus(), []);
  const moveFocus = useFrameKeys(session, saveNow, enterPane);
  const runAction = useCallback((actionId: string) => host.current?.runAction(actionId), []);
  useShortcuts(manifest?.shortcutsUrl, runAction);

  const startNew = async () => {
    if (await leaveBook(session, save)) show(createBook("Book1.xlsx"));
  };
  const open = async (file: File) => {
    if (!(await leaveBook(session, save))) return;
    const book = await openBook(session, new Uint8Array(await file.arrayBuffer()), file.name);
    if (book) show(book);
  };
  const press = (control: RibbonControl) => {
    if (control.action.kind === "showTaskpane") return setPaneOpen(true);
    host.current?.runCommand(control.action.functionName, control.id).catch((reason: unknown) => {
      void tell(session, control.label, reason instanceof Error ? reason.message : String(reason));
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  };
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.editor.isDirty) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [session]);

  return (
    <SessionProvider value={session}>
      <TitleBar
        language={language}
        onLanguage={(next) => {
          rememberLanguage(next);
          setLanguage(next);
        }}
        onNew={() => void startNew()}
        onOpen={(file) => void open(file)}
        onSave={saveNow}
      />
      <Ribbon manifest={manifest} problem={problem} off={off} onPress={press} />
      <div className="middle">
        <main
          className="sheet-area"
          aria-label="Workbook"
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
        >
          <FormulaBar />
          <SheetGrid key={session.editor.book.sheets[0]?.id} />
          <SheetTabs />
        </main>
        {manifest && paneOpen && <Splitter width={paneWidth} onWidth={setPaneWidth} />}
        {manifest && (
          <TaskPane
            manifest={manifest}
            language={language}
            open={paneOpen}
            width={paneWidth}
            onClose={() => {
              setPaneOpen(false);
              session.focusGrid();
            }}
            onHost={(next) => {
              host.current = next;
              setOff(new Set());
            }}
            onVisibility={setPaneOpen}
            onButton={(id, enabled) => setOff((before) => withButton(before, id, enabled))}
            onLeave={moveFocus}
          />
        )}
      </div>
      <StatusBar />
      <Overlays />
    </SessionProvider>
  );
}

function withButton(off: ReadonlySet<string>, id: string, enabled: boolean): ReadonlySet<string> {
  const next = new Set(off);
  if (enabled) next.delete(id);
  else next.add(id);
  return next;
}

const LANGUAGE_KEY = "workbench.displayLanguage";

/** The language in which Office was last shown in this browser; it is a convenience, so failing is no matter. */
function startLanguage(): DisplayLanguage {
  try {
    return window.localStorage.getItem(LANGUAGE_KEY) === "km-KH" ? "km-KH" : "en-US";
  } catch {
    return "en-US";
  }
}

function rememberLanguage(language: DisplayLanguage): void {
  try {
    window.localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Browsers that keep no data begin in English each time.
  }
}
