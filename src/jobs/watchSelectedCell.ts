import { watchSelection } from "../excel/watchSelection";
import { whenQuiet } from "./whenQuiet";

/** Long enough to run along a column with the arrow keys, short enough to feel live. */
const QUIET_MS = 120;

/** Calls back once the selection has come to rest. Gives back the function that stops watching. */
export const watchSelectedCell = (onMove: () => void): Promise<() => Promise<void>> =>
  whenQuiet<void>(
    (onEvent) => watchSelection(() => onEvent()),
    QUIET_MS,
    () => onMove(),
  );
