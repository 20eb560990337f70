import { useCallback, useEffect, useRef, useState } from "react";
import type { Viewport } from "../geometry/visibleWindow";

/** Size where nothing is laid out (tests without a browser). */
const FALLBACK = { width: 480, height: 260 };
/** Scrolling by less than this draws nothing new: more is drawn than is seen. */
const STEP = 60;

/** What part of a scrolling element is seen, told in steps. */
export function useViewport() {
  const scroller = useRef<HTMLDivElement>(null);
  const [port, setPort] = useState<Viewport>({ left: 0, top: 0, ...FALLBACK });

  const read = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = {
      left: element.scrollLeft,
      top: element.scrollTop,
      width: element.clientWidth || FALLBACK.width,
      height: element.clientHeight || FALLBACK.height,
    };
    setPort((before) => (near(before, next) ? before : next));
    element.classList.toggle("scrolled", element.scrollLeft > 0);
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    read();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [read]);

  return { scroller, port, read };
}

function near(a: Viewport, b: Viewport): boolean {
  const same = a.width === b.width && a.height === b.height;
  return same && Math.abs(a.left - b.left) < STEP && Math.abs(a.top - b.top) < STEP;
}
