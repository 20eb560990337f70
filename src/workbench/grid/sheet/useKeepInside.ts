import { useLayoutEffect, useRef, useState } from "react";

/** What opens may stand this far to the right of the cell's left edge, in pixels. */
const MARGIN = 24;

/**
 * For what opens below and to the right of a cell: "above" and "before" as class names where the grid ends
 * too soon on that side and there is more room on the other one.
 */
export function useKeepInside<T extends HTMLElement>(deps: unknown) {
  const element = useRef<T>(null);
  const [side, setSide] = useState("");
  useLayoutEffect(() => {
    const measure = () => {
      const frame = element.current?.closest(".sheet-frame")?.getBoundingClientRect();
      const anchor = element.current?.parentElement?.getBoundingClientRect();
      const box = element.current?.getBoundingClientRect();
      if (!frame || !anchor || !box) return;
      const low =
        anchor.bottom + box.height > frame.bottom && anchor.top - frame.top > frame.bottom - anchor.bottom;
      const far =
        anchor.left + MARGIN + box.width > frame.right &&
        anchor.right - frame.left > frame.right - anchor.left;
      setSide(`${low ? " above" : ""}${far ? " before" : ""}`);
    };
    measure();
    // Going to a cell may scroll the grid, and the cell is in its place in the next frame only.
    const later = requestAnimationFrame(measure);
    return () => cancelAnimationFrame(later);
  }, [deps]);
  return { element, side };
}
