import type { KeyboardEvent } from "react";

/** A key handler from a table of keys; a key in the table is taken and goes no further. */
export function wrapKeys(table: Record<string, () => void>): (event: KeyboardEvent) => void {
  return (event) => {
    const act = Object.hasOwn(table, event.key) ? table[event.key] : undefined;
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
