import { watchChanges } from "../excel/watchChanges";
import { whenQuiet } from "./whenQuiet";

/** Long enough for a paste or a run of keystrokes to end, short enough to feel live. */
const QUIET_MS = 250;

/** Calls back once things are quiet after a change. Gives back the function that stops watching. */
export const watchWorkbook = (onChange: () => void): Promise<() => Promise<void>> =>
  whenQuiet(watchChanges, QUIET_MS, onChange);
