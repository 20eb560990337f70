import { useEffect } from "react";

/**
 * Office.js listens for Escape on the window: it moves the focus to the pane's first button and tells Excel, which
 * takes the keyboard back to the sheet. An Escape that something in the pane has used (it prevented the default, as
 * pop-ups do) stays in the pane; of any other Excel is told, but the focus is kept for when the user comes back.
 */
export function useEscape(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (event.defaultPrevented) {
        event.stopPropagation();
        return;
      }
      const before = document.activeElement;
      timer = setTimeout(() => {
        // Whoever is in the sheet by now stays there.
        if (!document.hasFocus() || !(before instanceof HTMLElement) || !before.isConnected) return;
        if (document.activeElement !== before) before.focus({ preventScroll: true });
      });
    };
    // After React, which listens at the pane's root, and before the window.
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}
