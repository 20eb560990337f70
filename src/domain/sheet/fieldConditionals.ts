import { listById } from "../schema/lists";
import { settingName } from "../schema/tableName";
import type { Field, Required, Template } from "../schema/Template";
import { columnLetters } from "../record/columnLetters";
import { rangeAddress } from "./cellAddress";
import { choiceLabel, type SheetContext } from "./SheetContext";
import type { ConditionalPlan } from "./SheetPlan";
import { quoteText } from "./structuredReference";

/** Where a template's body stands, rows counted from 1; `columnOf` is the column of a field, from 1. */
export interface BodyPlace {
  readonly top: number;
  readonly bottom: number;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Days by which work is to be done; past ones are coloured while the row's status leaves them open. */
const DUE_FIELDS: ReadonlySet<string> = new Set(["dueDate", "endDate", "plannedEnd"]);
const CLOSED = ["completed", "cancelled"];

/**
 * Colours of a template's cells: states by their tone, required cells left blank in rows that hold something,
 * days that have passed. Plain references seen from the range's first cell: Excel refuses structured ones here.
 */
export function fieldConditionals(
  template: Template,
  place: BodyPlace,
  context: SheetContext,
): ConditionalPlan[] {
  const started = rowHasSomething(template, place);
  return template.fields
    .flatMap((field) => {
      const range = bodyColumn(field.id, place);
      return [...tones(field, range, context), ...missing(field, range, started, template, place, context)];
    })
    .concat(overdue(template, place, context));
}

/** The colours of a choice list's states over a range. */
export function toneConditionals(
  listId: string,
  range: string,
  context: Pick<SheetContext, "lists" | "language">,
): ConditionalPlan[] {
  return (listById(listId)?.choices ?? []).flatMap(({ code, tone }) =>
    tone ? [{ range, tone, kind: "equals" as const, text: choiceLabel(context, listId, code) }] : [],
  );
}

const tones = (field: Field, range: string, context: SheetContext): ConditionalPlan[] =>
  (field.type === "choice" || field.type === "computed") && field.list
    ? toneConditionals(field.list, range, context)
    : [];

function missing(
  field: Field,
  range: string,
  started: string,
  template: Template,
  place: BodyPlace,
  context: SheetContext,
): ConditionalPlan[] {
  if (field.type === "computed" || field.required === "never") return [];
  const tests = [
    `${cell(field.id, place)}=""`,
    started,
    ...requiredTests(field.required, template, place, context),
  ];
  return [{ range, tone: "missing", kind: "formula", formula: `=AND(${tests.join(",")})` }];
}

function requiredTests(
  required: Required,
  template: Template,
  place: BodyPlace,
  context: SheetContext,
): string[] {
  if (typeof required === "string") return [];
  const tests: string[] = [];
  for (const [id, codes] of Object.entries(required.where ?? {})) {
    const other = template.fields.find((one) => one.id === id);
    if (other?.type !== "choice") continue;
    const equal = codes.map(
      (code) => `${cell(id, place)}=${quoteText(choiceLabel(context, other.list, code))}`,
    );
    tests.push(equal.length === 1 ? equal.join("") : `OR(${equal.join(",")})`);
  }
  for (const id of required.filled ?? []) {
    const money = template.fields.some((one) => one.id === id && one.type === "money");
    tests.push(money ? `N(${cell(id, place)})<>0` : `${cell(id, place)}<>""`);
  }
  for (const id of required.blank ?? []) tests.push(`${cell(id, place)}=""`);
  return tests;
}

function overdue(template: Template, place: BodyPlace, context: SheetContext): ConditionalPlan[] {
  const status = template.fields.find((one) => one.type === "choice" && one.list === "status");
  if (!status) return [];
  const open = CLOSED.map(
    (code) => `${cell(status.id, place)}<>${quoteText(choiceLabel(context, "status", code))}`,
  );
  return template.fields
    .filter((field) => field.type === "day" && DUE_FIELDS.has(field.id))
    .map((field) => {
      const day = cell(field.id, place);
      const past = [`ISNUMBER(${day})`, `${day}<${settingName("asOfDate")}`, ...open];
      return {
        range: bodyColumn(field.id, place),
        tone: "bad",
        kind: "formula",
        formula: `=AND(${past.join(",")})`,
      };
    });
}

/** `COUNTA($B5:$F5,$H5:$K5)>0` over the cells that people fill; computed ones always hold something. */
function rowHasSomething(template: Template, place: BodyPlace): string {
  const runs: [number, number][] = [];
  for (const field of template.fields) {
    const column = place.columnOf.get(field.id);
    if (field.type === "computed" || column === undefined) continue;
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  const fixed = (column: number): string => `$${columnLetters(column)}${place.top}`;
  return `COUNTA(${runs.map(([from, to]) => (from === to ? fixed(from) : `${fixed(from)}:${fixed(to)}`)).join(",")})>0`;
}

const cell = (fieldId: string, { columnOf, top }: BodyPlace): string =>
  `$${columnLetters(columnOf.get(fieldId) ?? 1)}${top}`;

function bodyColumn(fieldId: string, { columnOf, top, bottom }: BodyPlace): string {
  const column = columnOf.get(fieldId) ?? 1;
  return rangeAddress(top, column, bottom, column);
}
