import type { Say } from "../../../text/speak";
import { sayCount } from "../../state/sayCount";

/** "12 cells, 2 columns"; "" for nothing. */
export const saySize = (
  say: Say,
  { cells, looks }: { readonly cells: number; readonly looks: number },
): string =>
  [
    ...(cells > 0 ? [sayCount(say, "count.cells", cells)] : []),
    ...(looks > 0 ? [sayCount(say, "count.columns", looks)] : []),
  ].join(", ");
