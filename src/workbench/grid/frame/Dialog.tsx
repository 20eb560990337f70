import { useEffect, useId, useRef, type ReactNode } from "react";
import { wrapKeys } from "../sheet/wrapKeys";

interface Props {
  title: string;
  tone: "info" | "warning" | "stop";
  onEscape: () => void;
  buttons: ReactNode;
  children: ReactNode;
}

const SIGNS = { info: "i", warning: "!", stop: "✕" };

/** A dialog over everything: the keyboard stays in it until it is answered. */
export function Dialog({ title, tone, onEscape, buttons, children }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, .dialog-buttons button")?.focus(), []);

  /** Tab goes round inside. */
  const turn = (step: 1 | -1) => () => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("button:not(:disabled), input") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  return (
    <div className="dialog-shade">
      <div
        ref={box}
        className={`dialog ${tone}`}
        role={tone === "info" ? "dialog" : "alertdialog"}
        aria-modal="true"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}m`}
        onKeyDown={(event) =>
          wrapKeys({
            Escape: onEscape,
            Tab: turn(event.shiftKey ? -1 : 1),
            ArrowRight: turn(1),
            ArrowLeft: turn(-1),
          })(event)
        }
      >
        <h2 id={`${id}t`}>
          <span className="dialog-sign" aria-hidden="true">
            {SIGNS[tone]}
          </span>
          {title}
        </h2>
        <div id={`${id}m`} className="dialog-message">
          {children}
        </div>
        <div className="dialog-buttons">{buttons}</div>
      </div>
    </div>
  );
}
