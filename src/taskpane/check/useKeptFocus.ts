import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * When the finding that has the focus is mended and goes, the list takes the focus, so that the keys go on from
 * there. Never while the user is in the sheet or elsewhere in the pane.
 */
export function useKeptFocus(content: unknown): RefObject<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = () => {
      const focused = document.activeElement;
      last.current = list.current?.contains(focused) ? focused : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useLayoutEffect(() => {
    // An element that is removed leaves the focus nowhere, without an event.
    const lost =
      last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (!lost || !document.hasFocus()) return;
    list.current?.focus({ preventScroll: true });
  }, [content]);
  return list;
}
