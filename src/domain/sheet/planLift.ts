import { matchHeadings } from "../schema/headings";
import { otherLanguage } from "../schema/Label";
import { tableName } from "../schema/tableName";
import { CHECK_MARKS, ROW_ID, type Field, type Template } from "../schema/Template";
import { rangeAddress } from "./cellAddress";
import { computedFormula } from "./computedFormula";
import { fieldConditionals } from "./fieldConditionals";
import { fieldRoles } from "./fieldRoles";
import { fieldValidation, keysName } from "./fieldValidation";
import { markConditionals } from "./markConditionals";
import { inDigits, numberFormat } from "./numberFormat";
import { headingOf, type SheetContext } from "./SheetContext";
import type { ConditionalPlan, SheetPlan, StyleRole, ValidationPlan } from "./SheetPlan";
import { tableColumn } from "./structuredReference";
import { columnWidth } from "./textSize";

/** Where a table lies now, counted from 0; `top` is the row of its headings. */
export interface TableArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly headings: readonly string[];
}

/** A column for a field that the table lacks. */
export interface InsertedColumn {
  /** Column of the sheet, from 0, where it comes to stand once the insertions before it are done. */
  readonly at: number;
  readonly heading: string;
  /** The heading in the other language, for workbooks that show both. */
  readonly other: string;
  readonly headingRole: StyleRole;
  /** Each added to the one before it. */
  readonly roles: readonly StyleRole[];
  readonly format: string | null;
  /** In characters. */
  readonly width: number;
  readonly formula: string | null;
}

/** What brings a template's table up to the product's version; ranges are those after the insertions. */
export interface LiftPlan {
  readonly templateId: string;
  readonly insertions: readonly InsertedColumn[];
  /** Computed columns that stand already: where (column of the sheet before the insertions, from 0), and what they hold from now on. */
  readonly renewed: readonly { readonly at: number; readonly heading: string; readonly formula: string }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly names: SheetPlan["names"];
}

/**
 * Plans the lift of one table. Each field without a column gets one after its nearest predecessor in the template
 * that has one, so that users' columns stay where they are and keep all they hold.
 */
export function planLift(template: Template, area: TableArea, context: SheetContext): LiftPlan {
  const { columnOf: placeOf } = matchHeadings(template, area.headings);
  const columns = orderColumns(template, area, placeOf);
  const places = new Map<string, number>();
  columns.forEach((column, index) => {
    if (typeof column === "object") places.set(column.id, index);
  });
  for (const [id, at] of placeOf) places.set(id, columns.indexOf(at));
  /** From 1, as ranges count. */
  const columnOf = new Map([...places].map(([id, at]) => [id, area.left + at + 1]));
  const first = area.top + 2;
  const bottom = area.top + 1 + area.rows;
  const rangeOf = (field: Field): string => {
    const column = columnOf.get(field.id) ?? 1;
    return rangeAddress(first, column, bottom, column);
  };
  const formulaOf = (field: Field): string | null =>
    field.type === "computed" ? computedFormula(template, field, context) : null;
  const own = template.fields.flatMap((field) => columnOf.get(field.id) ?? []);
  const marks = columnOf.get(CHECK_MARKS);
  const key = template.fields.find(({ id }) => id === template.keyField);

  return {
    templateId: template.id,
    insertions: columns.flatMap((column, index) =>
      typeof column === "object" ? [inserted(column, area.left + index, formulaOf(column), context)] : [],
    ),
    renewed: template.fields.flatMap((field) => {
      const at = placeOf.get(field.id);
      const formula = formulaOf(field);
      if (at === undefined || formula === null) return [];
      return [{ at: area.left + at, heading: area.headings[at] ?? "", formula }];
    }),
    validations: template.fields.flatMap((field) => fieldValidation(field, rangeOf(field), context) ?? []),
    conditionals: [
      ...(marks === undefined
        ? []
        : markConditionals({
            headings: area.top + 1,
            left: Math.min(...own),
            right: Math.max(...own),
            bottom,
            marks,
          })),
      ...fieldConditionals(template, { top: first, bottom, columnOf }, context),
    ],
    names: key
      ? [
          {
            name: keysName(template.id),
            refersTo: `=${tableColumn(tableName(template.id), headingOf(context, template.id, key))}`,
          },
        ]
      : [],
  };
}

/** The table's columns as they will stand: places of those that are there (numbers), fields that come between. */
function orderColumns(
  template: Template,
  { headings }: TableArea,
  placeOf: ReadonlyMap<string, number>,
): (number | Field)[] {
  const columns: (number | Field)[] = headings.map((_heading, at) => at);
  let before: number | Field | undefined = placeOf.get(ROW_ID);
  for (const field of template.fields) {
    const at = placeOf.get(field.id);
    if (at === undefined) {
      // A column before the first of the table would stand outside it, so the first may have to go before.
      const after = before === undefined ? 0 : columns.indexOf(before);
      columns.splice(after + 1, 0, field);
    }
    before = at ?? field;
  }
  return columns;
}

function inserted(field: Field, at: number, formula: string | null, context: SheetContext): InsertedColumn {
  const { language, settings } = context;
  const format = numberFormat(field, settings.currency);
  return {
    at,
    heading: field.label[language],
    other: field.label[otherLanguage(language)],
    headingRole: field.required === "always" ? "requiredHeading" : "heading",
    roles: fieldRoles(field),
    format: format === null ? null : inDigits(format, settings.digitStyle),
    width: columnWidth(field.width, language === "km"),
    formula,
  };
}
