import { stringifyA1Ref } from "@borgar/fx/xlsx";
import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { parseFormula } from "../formula/parseFormula";
import { readMatrix, readOne } from "../formula/readReference";
import { rangeArea, tableReference } from "../formula/resolveReference";
import type { Context } from "../formula/Workspace";
import { toBoolean, toInteger, toText } from "../value/coerce";
import { fail } from "../value/fail";
import {
  heightOf,
  isOneCell,
  LAST_COLUMN,
  LAST_ROW,
  Matrix,
  Reference,
  type SheetArea,
  type Value,
  widthOf,
} from "../value/Value";
import { lazy, scalar, values, type Evaluate, type FunctionTable } from "./FunctionEntry";
import type { Expression } from "../formula/Expression";

function areaOf(value: Value): SheetArea {
  const area = value instanceof Reference && value.areas.length === 1 ? value.areas[0] : undefined;
  return area ?? fail(isError(value) ? value.error : "#VALUE!");
}

function offset(args: readonly Value[], context: Context): Value {
  const area = areaOf(args[0] ?? null);
  const number = (place: number, missing: number): number => {
    const value = args[place];
    return value === undefined || value === null ? missing : toInteger(readOne(value, context));
  };
  const height = number(3, heightOf(area));
  const width = number(4, widthOf(area));
  if (height === 0 || width === 0) fail("#REF!");
  // A negative size reaches up or left.
  const top = area.top + number(1, 0) + (height < 0 ? height + 1 : 0);
  const left = area.left + number(2, 0) + (width < 0 ? width + 1 : 0);
  const bottom = top + Math.abs(height) - 1;
  const right = left + Math.abs(width) - 1;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) fail("#REF!");
  return new Reference([{ sheet: area.sheet, top, left, bottom, right }]);
}

/** Follows a reference written as text: A1 style (R1C1 is #REF!), names, structured references. */
function indirect([text, style]: readonly Expression[], context: Context, evaluate: Evaluate): Value {
  const given = text ? readOne(evaluate(text, context), context) : null;
  if (isError(given)) return given;
  const a1 = style === undefined || toBoolean(readOne(evaluate(style, context), context));
  const expression = a1 ? parseFormula(toText(given).trim()) : undefined;
  switch (expression?.kind) {
    case "range":
      return new Reference([rangeArea(expression, context)]);
    case "table":
      return tableReference(expression, context);
    case "name":
    case "join":
    case "unary": {
      const value = evaluate(expression, context);
      return value instanceof Reference ? value : fail("#REF!");
    }
    default:
      return fail("#REF!");
  }
}

/** ROW and COLUMN: of a block its first one, or all of them one below or beside the other. */
function position(axis: "row" | "column") {
  return ([value]: readonly Value[], context: Context): Value => {
    if (value === undefined) return (axis === "row" ? context.row : context.column) + 1;
    const area = areaOf(value);
    if (axis === "row") {
      if (isOneCell(area) || area.top === area.bottom) return area.top + 1;
      return Matrix.build(heightOf(area), 1, (row) => area.top + row + 1);
    }
    if (area.left === area.right) return area.left + 1;
    return Matrix.build(1, widthOf(area), (_, column) => area.left + column + 1);
  };
}

function address([row = null, column = null, kind = 1, a1 = true, sheet]: readonly Scalar[]): Scalar {
  const [top, left] = [toInteger(row) - 1, toInteger(column) - 1];
  if (top < 0 || left < 0 || top > LAST_ROW || left > LAST_COLUMN) fail("#VALUE!");
  const which = toInteger(kind ?? 1);
  if (which < 1 || which > 4) fail("#VALUE!");
  const $top = which === 1 || which === 2;
  const $left = which === 1 || which === 3;
  if (!toBoolean(a1 ?? true)) {
    const r = $top ? String(top + 1) : `[${top + 1}]`;
    const c = $left ? String(left + 1) : `[${left + 1}]`;
    return `R${r}C${c}`;
  }
  const range = { top, left, bottom: top, right: left, $top, $left, $bottom: $top, $right: $left };
  const name = sheet === undefined || sheet === null ? "" : toText(sheet);
  return stringifyA1Ref(name === "" ? { range } : { sheetName: name, range });
}

const size =
  (axis: "rows" | "columns") =>
  ([value = null]: readonly Value[], { workspace }: Context): Value => {
    if (isError(value)) return value;
    if (!(value instanceof Reference)) return readMatrix(value, workspace)[axis];
    const area = areaOf(value);
    return axis === "rows" ? heightOf(area) : widthOf(area);
  };

export const referenceFunctions: FunctionTable = {
  OFFSET: values(3, 5, offset, { volatile: true, spills: true }),
  INDIRECT: { ...lazy(1, 2, indirect), volatile: true, spills: true },
  ROW: values(0, 1, position("row"), { spills: true }),
  COLUMN: values(0, 1, position("column"), { spills: true }),
  ROWS: values(1, 1, size("rows")),
  COLUMNS: values(1, 1, size("columns")),
  AREAS: values(1, 1, ([value = null]) =>
    value instanceof Reference ? value.areas.length : fail("#VALUE!"),
  ),
  ADDRESS: scalar(2, 5, address),
  FORMULATEXT: values(1, 1, ([value = null], { workspace }) => {
    const area = areaOf(value);
    const formula = workspace.column(area.sheet, area.left)[area.top]?.formula;
    return formula ?? fail("#N/A");
  }),
};
