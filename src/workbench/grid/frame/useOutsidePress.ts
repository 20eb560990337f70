import { useEffect, useRef } from "react";

/** Calls `close` when the mouse is pressed outside the element that gets the reference, or the window loses focus. */
export function useOutsidePress<T extends HTMLElement>(close: () => void) {
  const element = useRef<T>(null);
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const press = (event: MouseEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) latest.current();
    };
    const blur = () => latest.current();
    document.addEventListener("mousedown", press, true);
    window.addEventListener("blur", blur);
    return () => {
      document.removeEventListener("mousedown", press, true);
      window.removeEventListener("blur", blur);
    };
  }, []);
  return element;
}
