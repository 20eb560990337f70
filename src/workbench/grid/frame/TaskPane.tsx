import { useEffect, useRef } from "react";
import { createPaneHost, type PaneHost } from "../../host/PaneHost";
import { useSession } from "../state/SessionContext";
import { Icon } from "./Icon";
import type { DisplayLanguage } from "./Manifest";

interface Props {
  title: string;
  paneUrl: string;
  language: DisplayLanguage;
  /** A closed pane goes on running, as with a shared runtime. */
  open: boolean;
  width: number;
  onClose: () => void;
  /** Told when the pane's host begins and ends. */
  onHost: (host: PaneHost | null) => void;
  /** F6 pressed inside the pane. */
  onLeave: (back: boolean) => void;
}

/** The add-in's page beside the grid. */
export function TaskPane({ title, paneUrl, language, open, width, onClose, onHost, onLeave }: Props) {
  const session = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const told = useRef({ onHost, onLeave });
  useEffect(() => {
    told.current = { onHost, onLeave };
  });
  useEffect(() => {
    if (!frame.current) return undefined;
    const host = createPaneHost({
      editor: session.editor,
      frame: frame.current,
      paneUrl,
      displayLanguage: language,
    });
    told.current.onHost(host);
    return () => {
      told.current.onHost(null);
      host.dispose();
    };
  }, [session, paneUrl, language]);

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
