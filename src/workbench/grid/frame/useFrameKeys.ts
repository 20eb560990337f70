import { useCallback, useEffect } from "react";
import type { Session } from "../state/Session";

/** Where F6 stops, in order: what to focus and how to know that the keyboard is there. */
const STOPS = [".sheet-frame", ".formula-bar", ".ribbon", ".pane:not([hidden])"];

/** Ctrl+S, and F6 from one part of the window to the next. */
export function useFrameKeys(
  session: Session,
  save: () => void,
  enterPane: () => void,
): (back: boolean) => void {
  const move = useCallback(
    (back: boolean) => {
      const parts = STOPS.map((stop) => document.querySelector<HTMLElement>(stop));
      const here = parts.findIndex((part) => part?.contains(document.activeElement));
      for (let step = 1; step <= parts.length; step += 1) {
        const at = (here + (back ? -step : step) + 2 * parts.length) % parts.length;
        const part = parts[at];
        if (!part) continue;
        if (at === 0) session.focusGrid();
        else if (part.querySelector("iframe")) enterPane();
        else part.querySelector<HTMLElement>("input, button:not(:disabled)")?.focus();
        if (part.contains(document.activeElement)) return;
      }
    },
    [session, enterPane],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F6") {
        event.preventDefault();
        move(event.shiftKey);
      } else if (event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        save();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [move, save]);
  return move;
}
