import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go to the next and the previous finding, Home and End to the first and last that are on the page. */
export function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("li button[data-finding]")];
  const item = document.activeElement?.closest("li");
  const at = buttons.findIndex((button) => button.closest("li") === item);
  const step = steps[event.key];
  const next =
    event.key === "Home" ? buttons[0]
    : event.key === "End" ? buttons.at(-1)
    : step !== undefined && at >= 0 ? buttons[at + step]
    : undefined; // prettier-ignore
  if (!next) return;
  event.preventDefault();
  next.focus();
}
