import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * When the finding that has the focus is mended and goes, the list takes the focus, so that the keys go on from
 * there. Never while the focus is in the sheet.
 */
export function useKeptFocus(content: unknown): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const list = ref.current;
    if (!list) return;
    const watch = () => {
      inside.current = list.contains(document.activeElement);
    };
    const leave = (event: FocusEvent) => {
      // An element that is removed loses the focus to nothing; people move it to something.
      if (event.relatedTarget) inside.current = false;
    };
    list.addEventListener("focusin", watch);
    list.addEventListener("focusout", leave);
    return () => {
      list.removeEventListener("focusin", watch);
      list.removeEventListener("focusout", leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (!inside.current || !document.hasFocus() || document.activeElement !== document.body) return;
    ref.current?.focus({ preventScroll: true });
  }, [content]);
  return ref;
}
