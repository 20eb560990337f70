import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import type { GridCells } from "./gridCells";
import type { FoundTable } from "./SourceTable";

const KHMER = /[\u1780-\u17B3]/;

/** One heading a column: a group's stands before its parts' ("Planned - Women"), two languages as "ខ្មែរ / English". */
export function joinHeadings(
  cells: GridCells,
  { first, count }: FoundTable["heading"],
  columns: FoundTable["columns"],
): string[] {
  const headings: string[] = [];
  const groups = new Array<string>(count).fill("");
  for (let column = columns.first; column <= columns.last; column++) {
    let heading = "";
    for (let row = first + count - 1; row >= first; row--) {
      const merge = cells.mergeAt(row, column);
      // What is merged down from above stands there.
      if (merge !== undefined && merge.row < row && merge.row >= first) continue;
      const own = textOf(cells.spread(row, column));
      if (own !== "") groups[row - first] = own;
      heading = join(own === "" && heading !== "" ? (groups[row - first] ?? "") : own, heading);
    }
    headings.push(heading);
  }
  return headings;
}

function join(above: string, below: string): string {
  if (above === "" || below === "" || above === below) return above || below;
  return KHMER.test(above) === KHMER.test(below) ? `${above} - ${below}` : `${above} / ${below}`;
}

const textOf = (value: CellValue): string =>
  isBlank(value)
    ? ""
    : String(value)
        .replace(/[\u200B-\u200D\uFEFF]/g, "")
        .replace(/\s+/g, " ")
        .trim();
