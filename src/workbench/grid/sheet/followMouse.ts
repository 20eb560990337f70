/** Calls `move` for every movement until the button is let go, then `done`. */
export function followMouse(move: (event: MouseEvent) => void, done?: (event: MouseEvent) => void): void {
  const onMove = (event: MouseEvent) => {
    if (event.buttons === 0 && event.isTrusted) onUp(event);
    else move(event);
  };
  const onUp = (event: MouseEvent) => {
    window.removeEventListener("mousemove", onMove);
    window.removeEventListener("mouseup", onUp);
    done?.(event);
  };
  window.addEventListener("mousemove", onMove);
  window.addEventListener("mouseup", onUp);
}
