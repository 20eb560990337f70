import { useEffect } from "react";
import type { Direction } from "../../jobs/stepFinding";

type Keys = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/**
 * Which way a key goes from finding to finding: F8 and Shift+F8, and the workbook's own shortcuts, which Excel on the
 * web does not see while the pane has the keyboard. By the key's place: on a Khmer keyboard N and P give Khmer letters.
 */
export function stepOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Keys): Direction | undefined {
  if (key === "F8" && !altKey && !ctrlKey && !metaKey) return shiftKey ? -1 : 1;
  if (!altKey || !shiftKey || !(ctrlKey || metaKey)) return undefined;
  if (code === "KeyN") return 1;
  return code === "KeyP" ? -1 : undefined;
}

/** Goes from finding to finding by key, wherever in the pane the keyboard is. */
export function useStepKeys(step: (direction: Direction) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const direction = stepOf(event);
      if (direction === undefined || event.repeat) return;
      event.preventDefault();
      step(direction);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [step]);
}
