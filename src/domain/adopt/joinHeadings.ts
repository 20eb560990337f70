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
  let group = "";
  for (let column = columns.first; column <= columns.last; column++) {
    const own = textOf(cells.spread(first, column));
    if (count === 1) {
      headings.push(own);
      continue;
    }
    const merge = cells.mergeAt(first, column);
    const isTall = merge !== undefined && merge.rows > 1;
    const below = isTall ? "" : textOf(cells.at(first + 1, column));
    if (own !== "") group = own;
    const above = own === "" && below !== "" ? group : own;
    if (above === "" || below === "" || above === below) headings.push(above || below);
    else
      headings.push(KHMER.test(above) === KHMER.test(below) ? `${above} - ${below}` : `${above} / ${below}`);
  }
  return headings;
}

const textOf = (value: CellValue): string =>
  isBlank(value)
    ? ""
    : String(value)
        .replace(/[\u200B-\u200D\uFEFF]/g, "")
        .replace(/\s+/g, " ")
        .trim();
