import type { CellValue } from "../record/TableData";
import type { Language } from "../schema/Label";
import { UNITS_LIST } from "../schema/tableName";
import type { Field, Template } from "../schema/Template";
import { buildTemplateSheet, HEADING_ROW } from "../sheet/buildTemplateSheet";
import { cellPlace } from "../sheet/planArea";
import type { SheetPlan } from "../sheet/SheetPlan";
import { cellReader } from "./areaCells";
import type { PlanPair } from "./PlanPair";
import type { LanguageSwitch } from "./LanguageSwitch";
import { newHeadings } from "./newHeadings";
import { newHeight, newWidth } from "./newSizes";
import { bodyTexts, otherCells, textsAbove } from "./templateTexts";
import { newPrint } from "./newPrint";
import { newValidations } from "./newValidations";
import { otherRowColumns, otherRowHeight, planOtherRow } from "./otherRow";
import { seedHeights } from "./seedHeights";
import type { SheetEdits, SheetLook } from "./SheetLook";
import type { TemplateSpots } from "./templateQuestion";
import { translateMarks } from "./translateMarks";
import { translateRule } from "./translateRule";
import type { Translate } from "./wordPairs";

export interface TemplateSwitch {
  readonly edits: SheetEdits;
  /** All headings of the table as they will stand. */
  readonly headings: readonly string[];
  /** By column of the table: what becomes of its words, those of formulas too. */
  readonly words: ReadonlyMap<number, Translate>;
}

/**
 * What changes on a template's sheet in the new language. Everything is compared with what the product writes in
 * either language, so that it works on a mixture of both (after a failure half-way) and changes nothing twice.
 */
export function templateEdits(
  template: Template,
  spots: TemplateSpots,
  look: SheetLook,
  languages: LanguageSwitch,
  showOther: boolean,
): TemplateSwitch {
  const { to } = languages;
  const { place, fields } = spots;
  const read = cellReader(spots.cells, look.cells);
  const labels = new Map(fields.map(({ field, column }) => [column - place.left, field.label]));
  const renamed = newHeadings(place.headings, labels, to);
  const headings = place.headings.map((heading, index) => renamed.get(index) ?? heading);
  const plans = planPair(template, languages);
  const rules = rulePairs(template, plans);
  const translators = new Map(fields.map(({ field, column }) => [column, fieldTranslator(field, languages)]));
  const changed = new Map([...renamed].map(([index, heading]) => [place.headings[index] ?? "", heading]));
  if (spots.marks !== undefined) translators.set(spots.marks, (marks) => translateMarks(marks, changed));

  const edits: SheetEdits = {
    texts: [
      ...textsAbove(template, spots, read, languages),
      {
        row: place.top,
        column: place.left,
        cells: [headings.map((_heading, index) => renamed.get(index) ?? null)],
      },
      ...bodyTexts(spots, read, translators),
    ].filter(({ cells }) => cells.some((line) => line.some((cell) => cell !== null))),
    widths: fields.flatMap(({ field, column }) => {
      const index = template.fields.indexOf(field) + 1;
      const [before, after] = [plans.before, plans.after].map((plan) => plan.columns[index]?.width ?? 10);
      const width = newWidth(look.widths[column - place.left], before ?? 10, after ?? 10);
      return width === undefined ? [] : [{ column, width }];
    }),
    heights: [
      ...heightsAbove(spots, read, look, plans, languages),
      ...seedHeights(template, spots, read, look, plans, languages),
    ],
    validations: fields.flatMap(({ field }, index) => {
      const [before, after] = [plans.before, plans.after].map((plan) =>
        plan.validations.find(({ range }) => columnField(template, range) === field),
      );
      return before && after ? newValidations(look.validations[index] ?? [], { before, after }) : [];
    }),
    rules: fields.flatMap(({ field, column }, index) =>
      (look.rules[index] ?? []).flatMap((rule) => {
        const formula = translateRule(rule.formula, rules.get(field.id) ?? []);
        const area = { top: place.top + 1, left: column, rows: place.rows, columns: 1 };
        return formula === undefined ? [] : [{ area, rule: { ...rule, formula } }];
      }),
    ),
    print: newPrint(look.print, plans.before, plans.after),
    otherCells: otherCells(spots, read),
    otherRow: planOtherRow(spots, read, showOther, to, look),
  };
  const words = new Map(
    [...translators, ...computedTranslators(fields, languages)].flatMap(([column, translate]) =>
      translate ? [[column - place.left, translate] as const] : [],
    ),
  );
  return { edits, headings, words };
}

const fieldTranslator = (field: Field, { choices }: LanguageSwitch): Translate | undefined =>
  field.type === "choice" ? choices(field.list) : field.type === "unit" ? choices(UNITS_LIST) : undefined;

/** Columns whose formulas give labels of a list: they turn by themselves, a filter's words do not. */
const computedTranslators = (fields: TemplateSpots["fields"], { choices }: LanguageSwitch) =>
  fields.flatMap(({ field, column }) =>
    field.type === "computed" && field.list !== undefined ? [[column, choices(field.list)] as const] : [],
  );

/** The sheet as the product writes it in each language, with its own first rows. */
function planPair(template: Template, { from, to, contexts }: LanguageSwitch): PlanPair {
  const build = (language: Language): SheetPlan =>
    buildTemplateSheet(template, { ...contexts[language], seed: true });
  return { before: build(from), after: build(to) };
}

/** The field over whose column a plan's range begins. */
const columnField = (template: Template, range: string): Field | undefined =>
  template.fields[cellPlace(range)[1] - 2];

/** Field id -> its conditional formats in both languages, where they differ. Both plans list them in one order. */
function rulePairs(template: Template, { before, after }: PlanPair) {
  const formulaOf = (plan: SheetPlan, index: number): string => {
    const rule = plan.conditionals[index];
    if (!rule) return "";
    return rule.kind === "formula" ? rule.formula : `="${rule.text.replaceAll('"', '""')}"`;
  };
  const pairs = new Map<string, { before: string; after: string }[]>();
  before.conditionals.forEach(({ range }, index) => {
    const pair = { before: formulaOf(before, index), after: formulaOf(after, index) };
    const field = columnField(template, range);
    if (!field || pair.before === pair.after) return;
    pairs.set(field.id, [...(pairs.get(field.id) ?? []), pair]);
  });
  return pairs;
}

type Read = (row: number, column: number) => CellValue | undefined;

/** Title, purpose and legend where they stand; the headings; the row above them. */
function heightsAbove(
  spots: TemplateSpots,
  read: Read,
  { heights }: SheetLook,
  { before, after }: PlanPair,
  { to, from }: LanguageSwitch,
): SheetEdits["heights"] {
  const { place, above } = spots;
  const hasOther = otherRowColumns(spots, read).length > 0;
  const shift = place.top + 1 - HEADING_ROW - (hasOther ? 1 : 0);
  const planned = before.rowHeights
    .filter(({ row }) => row <= HEADING_ROW)
    .map(({ row, height }, index) => ({
      row: row === HEADING_ROW ? place.top : row - 1 + shift,
      before: height,
      after: after.rowHeights[index]?.height ?? height,
    }));
  const other = hasOther
    ? [{ row: place.top - 1, before: otherRowHeight(spots, from), after: otherRowHeight(spots, to) }]
    : [];
  return [...planned, ...other].flatMap((one) => {
    const height = newHeight(heights[one.row - above.top], one.before, one.after);
    return height === undefined ? [] : [{ row: one.row, height }];
  });
}
