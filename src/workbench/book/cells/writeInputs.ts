import type { Area, Cell, Scalar, Sheet } from "../Book";
import { Refusal, type CellInput, type Source } from "../Editor";
import type { Context } from "../core/Context";
import { checkArea } from "../core/checkArea";
import { isLocked, locked } from "../core/checkWritable";
import { contains, overlaps } from "../core/areas";
import { lineStyle } from "../core/cellStyle";
import { internStyle } from "../internStyle";
import { growTables } from "../tables/growTables";
import { settleTables } from "../tables/settleTables";
import { emitEdited, valueOf } from "./emitEdited";
import { parseInput, type ParsedInput } from "./parseInput";
import { putBlock } from "./putBlock";
import { readFormula } from "./readFormula";

/** Writes parsed inputs, with all that Excel does besides: tables grow, headings stay text, columns fill. */
export function writeInputs(
  context: Context,
  sheet: Sheet,
  row: number,
  column: number,
  inputs: readonly (readonly CellInput[])[],
  source: Source,
): Area {
  const area = blockOf(row, column, inputs);
  refuseLocked(context, sheet, row, column, inputs);
  const single = inputs.length === 1 && area.left === area.right;
  const before = single ? valueOf(context, sheet, row, column) : undefined;
  if (source === "user")
    growTables(context, sheet, area, (r, c) => !isEmptyInput(inputs[r - row]?.[c - column]));
  const make = cellMaker(context, sheet, source);
  const covered = sheet.merges.filter((merge) => overlaps(merge, area));
  putBlock(context, sheet, area, (r, c, old) => {
    const input = inputs[r - row]?.[c - column];
    if (input === null || input === undefined) return old;
    if (covered.length > 0 && isCovered(covered, r, c)) return old;
    return make(input, r, c, old);
  });
  context.touched(sheet.id, area);
  settleTables(context, sheet, area, source);
  emitEdited(context, sheet, area, source, single ? { before } : undefined);
  return area;
}

function blockOf(row: number, column: number, inputs: readonly (readonly CellInput[])[]): Area {
  const width = inputs[0]?.length ?? 0;
  if (inputs.length === 0 || width === 0 || inputs.some((line) => line.length !== width)) {
    throw new Refusal("InvalidArgument", "The values to write are no rectangle of at least one cell.");
  }
  const area = { top: row, left: column, bottom: row + inputs.length - 1, right: column + width - 1 };
  checkArea(area);
  return area;
}

function refuseLocked(
  { book }: Context,
  sheet: Sheet,
  row: number,
  column: number,
  inputs: readonly (readonly CellInput[])[],
): void {
  if (!sheet.protection) return;
  inputs.forEach((line, r) =>
    line.forEach((input, c) => {
      if (input !== null && isLocked(book, sheet, row + r, column + c)) throw locked(sheet);
    }),
  );
}

const isEmptyInput = (input: CellInput | undefined): boolean =>
  input === null || input === undefined || input === "";

/** Cells under a merged block, other than its first, hold nothing. */
const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));

/** Makes cells out of inputs; styles and formats are looked up once for each style. */
function cellMaker(
  { book }: Context,
  sheet: Sheet,
  source: Source,
): (input: Exclude<CellInput, null>, row: number, column: number, old: Cell | undefined) => Cell | undefined {
  const formats = new Map<number, string>();
  const formatted = new Map<string, number>();
  const formatOf = (style: number): string => {
    let format = formats.get(style);
    if (format === undefined) formats.set(style, (format = book.styles[style]?.numberFormat ?? "General"));
    return format;
  };
  const withFormat = (style: number, format: string): number => {
    const key = `${style} ${format}`;
    let index = formatted.get(key);
    if (index === undefined) {
      index = internStyle(book.styles, { ...book.styles[style], numberFormat: format });
      formatted.set(key, index);
    }
    return index;
  };
  const parse = rememberingParser(source, book.dateSystem);
  return (input, row, column, old) => {
    const line = lineStyle(sheet, row, column);
    const style = old?.style ?? line;
    const parsed = parse(input, formatOf(style));
    if (parsed.value === null && parsed.formula === undefined) {
      return style === line ? undefined : emptyCell(old, style);
    }
    const cell: Cell = { value: parsed.value as Scalar, style };
    if (parsed.formula !== undefined) cell.formula = readFormula(parsed.formula, sheet, row, column, book);
    if (parsed.quotePrefix) cell.quotePrefix = true;
    if (parsed.format !== undefined) cell.style = withFormat(style, parsed.format);
    return cell;
  };
}

/** Blocks repeat themselves: choices, days, units. Each text is read once for each format. */
function rememberingParser(
  source: Source,
  dateSystem: 1900 | 1904,
): (input: Exclude<CellInput, null>, format: string) => ParsedInput {
  const known = new Map<string, Map<string, ParsedInput>>();
  return (input, format) => {
    if (typeof input !== "string") return parseInput(input, format, source, dateSystem);
    let texts = known.get(format);
    if (!texts) known.set(format, (texts = new Map()));
    let parsed = texts.get(input);
    if (!parsed) {
      parsed = parseInput(input, format, source, dateSystem);
      if (texts.size < 10_000) texts.set(input, parsed);
    }
    return parsed;
  };
}

const emptyCell = (old: Cell | undefined, style: number): Cell =>
  old && old.value === null && old.formula === undefined && !old.spilledFrom ? old : { value: null, style };
