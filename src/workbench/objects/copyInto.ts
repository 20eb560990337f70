import { HostError } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";
import { readOptionalFlag, readWord } from "../protocol/readArguments";
import { areaOf, columnsOf, rowsOf } from "./Blocks";
import { readRange } from "./findArea";

/**
 * range.copyFrom(source, copyType, skipBlanks, transpose): a destination that is an exact multiple of the
 * source is filled by repeating it; otherwise the source goes in once, from the top left corner.
 */
export function copyInto(range: RangeState, args: readonly unknown[], session: Session): void {
  const { editor } = session;
  const source = readRange(args[0], range.sheet, session);
  const type = readWord(args[1] ?? "All", ["All", "Formulas", "Values", "Formats", "Link"], "copyType");
  const isPlain =
    !readOptionalFlag(args[2], "skipBlanks", false) && !readOptionalFlag(args[3], "transpose", false);
  if (type === "Link" || !isPlain) {
    throw new HostError(
      "NotImplemented",
      "Range.copyFrom with links, skipped blanks or transposing is not available in the workbench.",
    );
  }
  const [from, to] = [areaOf(source), areaOf(range)];
  const [height, width] = [rowsOf(from), columnsOf(from)];
  const times = (size: number, unit: number): number => (size % unit === 0 ? size / unit : 1);
  const [down, across] = [times(rowsOf(to), height), times(columnsOf(to), width)];
  for (let r = 0; r < down; r++) {
    for (let c = 0; c < across; c++) {
      const target = { sheet: range.sheet, row: to.top + r * height, column: to.left + c * width };
      editor.copy({ sheet: source.sheet, area: from }, target, type, "api");
    }
  }
}
