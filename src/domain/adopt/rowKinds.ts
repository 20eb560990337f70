import { isBlank } from "../record/isBlank";
import { parseNumber } from "../record/parseNumber";
import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { GridCells } from "./gridCells";
import type { FoundTable, RowReason } from "./SourceTable";

const TOTAL =
  /^(?:(?:grand|sub)[ -]?totals?|totals?(?: (?:amount|budget|cost|costs|expenses|spending))?|sum|sum total|សរុប[\u1780-\u17d3]{0,20}|ផលបូក)(?: ?\([^)]*\)| ?[:៖=]| \d*| (?:for|of) .{1,30})*$/;

/** Words with which remarks, sources, signatures and places with dates begin. */
const NOTE =
  /^(?:notes?\b|remarks?\b|source\b|legend\b|n\.?b\b|\*|prepared by|checked by|approved by|seen and|កំណត់សម្គាល់|សម្គាល់|ចំណាំ|ប្រភព|បានឃើញ|បានពិនិត្យ|រៀបចំដោយ|អ្នករៀបចំ|ធ្វើនៅ|រាជធានី|ភ្នំពេញ|phnom penh|ចម្លងជូន|កន្លែងទទួល|ហត្ថលេខា|signature)/;

const DIGIT = /[\d\u17E0-\u17E9]/;

const isNumberLike = (value: CellValue): boolean =>
  typeof value === "number" ||
  (typeof value === "string" && DIGIT.test(value) && parseNumber(value.replace(/[៛$]/g, " ")) !== undefined);

/** Whether a row adds up others: its only words say so, and all else is numbers. */
export function isTotal(values: readonly CellValue[]): boolean {
  let words: string | undefined;
  for (const value of values) {
    if (typeof value === "number" || isBlank(value)) continue;
    if (typeof value !== "string" || value.length > 60) return false;
    const plain = plainText(value);
    if (plain === words || isNumberLike(value)) continue;
    if (words !== undefined || !TOTAL.test(plain)) return false;
    words = plain;
  }
  return words !== undefined;
}

/** Whether the cells count the columns: 1, 2, 3 or (1), (2), (3), in either digits. */
export function isColumnNumbers(values: readonly CellValue[]): boolean {
  let count = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    if (plainText(String(value)).replace(/^\((.*)\)$/, "$1") !== String(count + 1)) return false;
    count++;
  }
  return count >= 3 && count >= values.length - 1;
}

/** Whether one text, merged over half the table or more, is all there is. */
export function isSection(cells: GridCells, { columns }: FoundTable, row: number): boolean {
  const filled = filledColumns(cells, columns, row);
  const merge = cells.mergeAt(row, filled[0] ?? -1);
  const width = columns.last - columns.first + 1;
  return (
    filled.length === 1 && merge !== undefined && merge.rows === 1 && merge.columns * 2 >= width && width > 2
  );
}

/**
 * Rows under the table that are none of data, by row: walked up from the last row as long as rows hold one or two
 * cells and begin as remarks do, or stand apart from the data by a blank row. Totals among them are passed over.
 */
export function footersFrom(cells: GridCells, { columns, body }: FoundTable): Map<number, RowReason> {
  const footers = new Map<number, RowReason>();
  if (columns.last - columns.first < 2) return footers;
  let waiting: number[] = [];
  for (let row = body.last; row > body.first; row--) {
    const filled = filledColumns(cells, columns, row);
    if (filled.length === 0) {
      for (const below of waiting) footers.set(below, "noteRow");
      waiting = [];
      continue;
    }
    const values = filled.map((column) => cells.at(row, column));
    if (isTotal(values)) continue;
    if (filled.length > 2) break;
    const merge = cells.mergeAt(row, filled[0] ?? -1);
    const isWide = filled.length === 1 && merge !== undefined && merge.columns > 1;
    if (isWide || values.some((value) => typeof value === "string" && NOTE.test(plainText(value))))
      footers.set(row, "noteRow");
    else if (values.some((value) => typeof value === "string" && !isNumberLike(value))) waiting.push(row);
    else break;
  }
  return footers;
}

function filledColumns(cells: GridCells, { first, last }: FoundTable["columns"], row: number): number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column++) if (!isBlank(cells.at(row, column))) filled.push(column);
  return filled;
}
