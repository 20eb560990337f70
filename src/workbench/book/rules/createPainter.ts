import type { ConditionalFormat, ConditionalStyle, Sheet } from "../Book";
import type { ConditionalPaint } from "../Editor";
import type { Context } from "../core/Context";
import { contains } from "../core/areas";
import { COLUMNS } from "../address";
import type { CellTest } from "./CellTest";
import { ruleTest } from "./ruleTest";

interface SheetPaint {
  stamp: number;
  formats: { format: ConditionalFormat; test: CellTest }[];
  cells: Map<number, ConditionalPaint | undefined>;
}

/**
 * What conditional formats paint on a cell, by priority: the first rule that sets a font's member, a fill,
 * a border or a number format wins; a true rule with "stop if true" ends it. Kept until the book changes.
 */
export function createPainter(
  context: Context,
): (sheet: Sheet, row: number, column: number) => ConditionalPaint | undefined {
  const sheets = new Map<string, SheetPaint>();
  return (sheet, row, column) => {
    if (sheet.conditionalFormats.length === 0) return undefined;
    let known = sheets.get(sheet.id);
    if (!known || known.stamp !== context.stamp) {
      const formats = [...sheet.conditionalFormats]
        .sort((a, b) => a.priority - b.priority)
        .map((format) => ({ format, test: ruleTest(context, sheet, format) }));
      known = { stamp: context.stamp, formats, cells: new Map() };
      sheets.set(sheet.id, known);
    }
    const key = row * COLUMNS + column;
    if (known.cells.has(key)) return known.cells.get(key);
    const paint = paintCell(known.formats, row, column);
    known.cells.set(key, paint);
    return paint;
  };
}

function paintCell(
  formats: SheetPaint["formats"],
  row: number,
  column: number,
): ConditionalPaint | undefined {
  let paint: ConditionalPaint | undefined;
  for (const { format, test } of formats) {
    if (!format.areas.some((area) => contains(area, row, column))) continue;
    const result = test(row, column);
    if (result === false) continue;
    paint = merge(paint, result === true ? format.style : result);
    if (format.stopIfTrue) break;
  }
  return paint;
}

/** What is painted already stays; the rule of lower priority adds what is missing. */
function merge(
  paint: ConditionalPaint | undefined,
  next: ConditionalStyle | ConditionalPaint,
): ConditionalPaint {
  const merged: ConditionalPaint = { ...next, ...paint };
  if (next.font && paint?.font) merged.font = { ...next.font, ...paint.font };
  if (next.borders && paint?.borders) merged.borders = { ...next.borders, ...paint.borders };
  return merged;
}
