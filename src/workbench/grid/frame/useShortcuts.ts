import { useEffect, useState } from "react";
import { readShortcuts, type Shortcut } from "./readShortcuts";

/**
 * Runs the add-in's functions by keyboard from the workbook. As in Excel on the web, not while the pane has the
 * keyboard. A file of shortcuts that can't be read leaves none, as it does there.
 */
export function useShortcuts(url: string | undefined, run: (actionId: string) => void): void {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    if (url === undefined) return;
    const stop = new AbortController();
    fetch(url, { signal: stop.signal })
      .then(async (answer) => setShortcuts(answer.ok ? readShortcuts(await answer.text()) : []))
      .catch(() => undefined);
    return () => stop.abort();
  }, [url]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcuts.find(({ isPressed }) => isPressed(event));
      if (!shortcut || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      run(shortcut.actionId);
    };
    // Before the grid, which knows other meanings of the same letters.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [shortcuts, run]);
}
