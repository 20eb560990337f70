import { watchChanges, type WorkbookChange } from "../excel/watchChanges";
import { whenQuiet } from "./whenQuiet";

export type { WorkbookChange };

/** Long enough for a paste or a run of keystrokes to end, short enough to feel live. */
const QUIET_MS = 150;

/** Calls back with what changed, once things are quiet after it. Gives back the function that stops watching. */
export const watchWorkbook = (
  onChange: (changes: readonly WorkbookChange[]) => void,
): Promise<() => Promise<void>> => whenQuiet(watchChanges, QUIET_MS, onChange);
