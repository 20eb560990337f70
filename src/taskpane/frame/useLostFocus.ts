import { useEffect, useRef } from "react";

/**
 * What had the focus may go with its view, and the keyboard would be nowhere: in Excel on the web Tab then
 * leaves the pane. The element with this id takes the focus instead.
 */
export function useLostFocus(id: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    // An element that is removed leaves the focus nowhere, without an event; whichever part of the pane removed it.
    const removals = new MutationObserver(() => {
      const { current } = last;
      // Whoever has gone to the grid in the meantime stays there.
      if (!(current instanceof Element) || current.isConnected || !document.hasFocus()) return;
      if (document.activeElement === document.body) document.getElementById(id)?.focus();
    });
    removals.observe(document.body, { childList: true, subtree: true });
    return () => removals.disconnect();
  }, [id]);
}
