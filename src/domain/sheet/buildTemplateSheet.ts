import { CHECK_MARKS, ROW_ID, type Field, type Template } from "../schema/Template";
import { tableName } from "../schema/tableName";
import { cellAddress, rangeAddress, wholeColumns } from "./cellAddress";
import { fieldConditionals, type BodyPlace } from "./fieldConditionals";
import { fieldRoles } from "./fieldRoles";
import { fieldValidation, keysName } from "./fieldValidation";
import { markConditionals } from "./markConditionals";
import { numberFormat, planFormats, textFormat } from "./numberFormat";
import { pagesWide } from "./pagesWide";
import { headingOf, type SheetContext } from "./SheetContext";
import type { PlanCell, SheetPlan, StyleRole } from "./SheetPlan";
import { headingHeight, pageFooter, sheetTop } from "./sheetTop";
import { tableColumn } from "./structuredReference";
import { templateBody } from "./templateBody";
import { columnWidth, rowHeight } from "./textSize";

/**
 * The row of the headings on every template's sheet; the table starts in column A with the hidden row id and ends
 * with the hidden marks.
 */
export const HEADING_ROW = 4;
const FIRST_FIELD = 2;
/** Colours and rules of the rows under the table would keep it from growing: everything ends with the body. */
const BODY = HEADING_ROW + 1;

/**
 * The sheet of one template: title, purpose and as-of date, legend, then its native table with drop-downs,
 * prompts, colours, formats and print set-up. Nothing in it holds the sheet's own name, so that the caller may
 * give the plan another one where the name is taken (`nameSheets`).
 */
export function buildTemplateSheet(template: Template, context: SheetContext): SheetPlan {
  const { language, words, settings } = context;
  const { fields } = template;
  const khmer = language === "km";
  const body = templateBody(template, context);
  const last = fields.length + 1;
  const marks = last + 1;
  const bottom = HEADING_ROW + body.length;
  const columnOf = new Map(fields.map((field, index) => [field.id, index + FIRST_FIELD]));
  const keyColumn = columnOf.get(template.keyField) ?? FIRST_FIELD;
  const place: BodyPlace = { top: BODY, bottom, columnOf };
  const headings = fields.map((field) => headingOf(context, template.id, field));
  const widths = [10, ...fields.map((field) => columnWidth(field.width, khmer))];
  const table = tableName(template.id);
  const top = sheetTop(
    {
      title: template.label[language],
      purpose: template.purpose[language],
      caption: words.legend,
      widths,
      from: FIRST_FIELD,
      to: last,
      asOf: true,
      key: keyColumn,
    },
    language,
    words,
  );
  const bodyOf = (field: Field): string => {
    const column = columnOf.get(field.id) ?? FIRST_FIELD;
    return rangeAddress(BODY, column, bottom, column);
  };
  const key = fields.find((field) => field.id === template.keyField);

  return {
    id: template.id,
    name: template.sheetName[language],
    tab: "template",
    gridlines: true,
    columns: [
      ...widths.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
      { width: 10, hidden: true },
    ],
    rowHeights: [
      ...top.rowHeights,
      { row: HEADING_ROW, height: headingHeight([ROW_ID, ...headings], widths, language) },
      ...body.map((cells, index) => ({
        row: BODY + index,
        height: rowHeight(shownTexts(cells, widths), khmer),
      })),
    ],
    blocks: [
      ...top.blocks,
      {
        at: cellAddress(HEADING_ROW, 1),
        cells: [[ROW_ID, ...headings, CHECK_MARKS], ...body.map((row) => [...row, null])],
      },
    ],
    tables: [{ name: table, range: rangeAddress(HEADING_ROW, 1, bottom, marks) }],
    styles: [...top.styles, ...bodyStyles(fields, bottom)],
    numberFormats: planFormats(
      [
        ...top.numberFormats,
        { range: rangeAddress(BODY, 1, bottom, 1), format: textFormat },
        { range: rangeAddress(BODY, marks, bottom, marks), format: textFormat },
        ...fields.flatMap((field) => {
          const format = numberFormat(field, settings.currency);
          return format === null ? [] : [{ range: bodyOf(field), format }];
        }),
      ],
      settings,
    ),
    validations: fields.flatMap((field) => fieldValidation(field, bodyOf(field), context) ?? []),
    conditionals: [
      ...markConditionals({ headings: HEADING_ROW, left: FIRST_FIELD, right: last, bottom, marks }),
      ...fieldConditionals(template, place, context),
    ],
    charts: [],
    names: key
      ? [
          {
            name: keysName(template.id),
            refersTo: `=${tableColumn(table, headingOf(context, template.id, key))}`,
          },
        ]
      : [],
    frozen: { rows: HEADING_ROW, columns: keyColumn },
    print: {
      orientation: "Landscape",
      pages: { kind: "fit", wide: pagesWide(widths.slice(1)), tall: null },
      titleColumns: wholeColumns(FIRST_FIELD, keyColumn),
      // Purpose and live as-of date go on every page with the headings.
      titleRows: `$2:$${HEADING_ROW}`,
      footer: pageFooter(words),
      area: null,
    },
  };
}

function bodyStyles(fields: readonly Field[], bottom: number): SheetPlan["styles"] {
  const last = fields.length + 1;
  const headingRole = (field: Field): StyleRole =>
    field.required === "always" ? "requiredHeading" : "heading";
  const runsOf = (role: StyleRole) =>
    runs(fields, (field) => (fieldRoles(field).includes(role) ? role : null));
  return [
    { range: rangeAddress(HEADING_ROW, 1, bottom, 1), role: "hiddenId" },
    { range: rangeAddress(HEADING_ROW, last + 1, bottom, last + 1), role: "hiddenId" },
    ...runs(fields, headingRole).map(({ from, to, role }) => ({
      range: rangeAddress(HEADING_ROW, from, HEADING_ROW, to),
      role,
    })),
    { range: rangeAddress(BODY, FIRST_FIELD, bottom, last), role: "input" },
    ...[...runsOf("computed"), ...runsOf("day"), ...runsOf("amount")].map(({ from, to, role }) => ({
      range: rangeAddress(BODY, from, bottom, to),
      role,
    })),
  ];
}

/** Neighbouring columns of one role as one run, so that styles stay few. */
function runs(fields: readonly Field[], roleOf: (field: Field) => StyleRole | null) {
  const found: { from: number; to: number; role: StyleRole }[] = [];
  fields.forEach((field, index) => {
    const role = roleOf(field);
    const column = index + FIRST_FIELD;
    const before = found.at(-1);
    if (role === null) return;
    if (before && before.role === role && before.to === column - 1) before.to = column;
    else found.push({ from: column, to: column, role });
  });
  return found;
}

const shownTexts = (cells: readonly PlanCell[], widths: readonly number[]) =>
  cells.flatMap((cell, index) =>
    typeof cell === "string" && index > 0 ? [{ text: cell, width: widths[index] ?? 10 }] : [],
  );
