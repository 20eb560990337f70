import { useEffect, useRef } from "react";
import { saveXlsx } from "../../files/saveXlsx";
import { createPaneHost, type PaneHost } from "../../host/PaneHost";
import { useSession } from "../state/SessionContext";
import { Icon } from "./Icon";
import type { DisplayLanguage, Manifest } from "./Manifest";

interface Props {
  manifest: Manifest;
  language: DisplayLanguage;
  /** A closed pane goes on running, as with a shared runtime. */
  open: boolean;
  width: number;
  onClose: () => void;
  /** Told when the pane's host begins and ends. */
  onHost: (host: PaneHost | null) => void;
  /** The add-in asks to be shown or hidden. */
  onVisibility: (isVisible: boolean) => void;
  /** The add-in switches a button of its ribbon on or off. */
  onButton: (id: string, enabled: boolean) => void;
  /** F6 pressed inside the pane, or Tab beyond its ends. */
  onLeave: (back: boolean) => void;
}

/** The add-in's page beside the grid. */
export function TaskPane(props: Props) {
  const { manifest, language, open, width, onClose } = props;
  const { id, displayName: title, paneUrl } = manifest;
  const session = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const running = useRef<PaneHost | null>(null);
  const told = useRef(props);
  useEffect(() => {
    told.current = props;
  });
  useEffect(() => {
    if (!frame.current) return undefined;
    const { editor } = session;
    const host = createPaneHost({
      editor,
      frame: frame.current,
      paneUrl,
      displayLanguage: language,
      appId: id,
      readFile: () => saveXlsx(editor),
      onVisibility: (isVisible) => told.current.onVisibility(isVisible),
      onButton: (control, enabled) => told.current.onButton(control, enabled),
      onTabOut: (back) => told.current.onLeave(back),
    });
    running.current = host;
    told.current.onHost(host);
    return () => {
      running.current = null;
      told.current.onHost(null);
      host.dispose();
    };
  }, [session, id, paneUrl, language]);
  useEffect(() => running.current?.tellVisibility(open), [open]);

  const watchKeys = () => {
    frame.current?.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      told.current.onLeave(event.shiftKey);
    });
  };
  return (
    <aside className="pane" aria-label={title} hidden={!open} style={{ width }}>
      <div className="pane-title">
        <h2>{title}</h2>
        <button type="button" aria-label="Close the task pane" title="Close" onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <iframe ref={frame} title={title} className="pane-frame" onLoad={watchKeys} />
    </aside>
  );
}
