import { useEffect, useRef } from "react";

/** Pop-ups that close and pages that open place the focus themselves within this time, in milliseconds. */
const PATIENCE = 100;

/**
 * What had the focus may go with its view, and the keyboard would be nowhere: in Excel on the web Tab then
 * leaves the pane. The element with this id takes the focus instead.
 */
export function useLostFocus(id: string): void {
  const last = useRef<EventTarget | null>(null);
  const heir = useRef(id);
  useEffect(() => {
    heir.current = id;
  }, [id]);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    const isLost = () => last.current instanceof Element && !last.current.isConnected;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const bringBack = () => {
      timer = undefined;
      // Whoever has gone to the grid in the meantime stays there.
      if (!isLost() || !document.hasFocus()) return;
      if (document.activeElement === document.body) document.getElementById(heir.current)?.focus();
    };
    // An element that is removed leaves the focus nowhere, without an event; whichever part of the pane removed it.
    const removals = new MutationObserver(() => {
      if (isLost()) timer ??= setTimeout(bringBack, PATIENCE);
    });
    document.addEventListener("focusin", remember);
    removals.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      removals.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
