import type { Line, Sheet } from "../Book";
import type { Context } from "../core/Context";

/** A size of 0 hides, as in Excel; a size given as undefined returns to the default. */
export function setLines(
  { journal }: Context,
  sheet: Sheet,
  member: "rowLines" | "columnLines",
  first: number,
  last: number,
  change: { size?: number | undefined; hidden?: boolean },
): void {
  for (let n = first; n <= last; n++) {
    const line: Line = { ...sheet[member][n] };
    if ("size" in change) {
      if (change.size === undefined) delete line.size;
      else if (change.size === 0) line.hidden = true;
      else {
        line.size = change.size;
        delete line.hidden;
      }
    }
    if (change.hidden === true) line.hidden = true;
    else if (change.hidden === false) delete line.hidden;
    journal.set(sheet[member], n, Object.keys(line).length > 0 ? line : undefined);
  }
}
