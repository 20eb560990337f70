import { ownField, ownKind } from "../domain/form/ownField";
import { recordTitle } from "../domain/form/recordTitle";
import { isBlank } from "../domain/record/isBlank";
import { plainText } from "../domain/record/plainText";
import type { CellValue, Row, TableData } from "../domain/record/TableData";
import type { Choice } from "../domain/schema/Choice";
import type { Language } from "../domain/schema/Label";
import { matchHeadings } from "../domain/schema/headings";
import { UNITS_LIST } from "../domain/schema/tableName";
import { templateById } from "../domain/schema/templates";
import { ROW_ID, type Field, type Template } from "../domain/schema/Template";
import { formatKind } from "../domain/sheet/columnLooks";
import { wordingOf } from "../domain/sheet/SheetContext";
import { isFormulaText } from "../excel/lookAtTable";
import type { KnownWorkbook } from "./KnownWorkbook";
import type { LoadedWorkbook } from "./loadWorkbook";
import { locateFinding } from "./locateFinding";
import type { FieldOption, FormField, RowForm } from "./RowForm";

/** The row to show, with what was read of it alone. */
export interface ShownRow {
  /** null = a new row; `values` are then what it starts with. */
  readonly row: number | null;
  readonly rowId: string;
  /** One a column. */
  readonly values: Row;
  readonly formulas: Row;
  /** Of the cells that columns of users go by: the row's own, or for a new row those of the row above it. */
  readonly like: { readonly formulas: Row; readonly formats: readonly string[] };
  /** Rows that no filter hides, rising; undefined = all. */
  readonly visible: readonly number[] | undefined;
}

/** Puts together what a form shows of a row. */
export function buildRowForm(
  template: Template,
  shown: ShownRow,
  known: KnownWorkbook,
  loaded: LoadedWorkbook,
): RowForm {
  const { workbook } = known;
  const table = workbook.tables.get(template.id);
  if (!table) throw new Error(`${template.id} has no table`);
  const { settings } = loaded;
  const { row, visible } = shown;
  const findings = (row === null ? [] : (known.findings.get(template.id)?.get(row) ?? [])).map((finding) =>
    locateFinding(finding, workbook, loaded.survey),
  );
  const fields = template.fields.flatMap((field): FormField[] => {
    const column = table.columnOf.get(field.id);
    if (column === undefined) return [];
    const value = shown.values[column] ?? null;
    const heading = table.headings[column] ?? "";
    const options = optionsOf(field, loaded, known);
    return [
      {
        field,
        ...(heading === field.label.en || heading === field.label.km ? {} : { renamed: heading }),
        value: value === "" ? null : value,
        isFormula: field.type === "computed" || isFormulaText(shown.formulas[column]),
        ...(options ? { options } : {}),
        findings: findings.filter((finding) => finding.field === field.id),
      },
    ];
  });
  const ids = new Set(fields.map(({ field }) => field.id));
  const ownColumns = ownColumnsOf(template, table.headings).map((column): FormField => {
    const cell = shown.values[column] ?? null;
    const value = cell === "" ? null : cell;
    const kind = ownKind(table.rows, column, formatKind(shown.like.formats[column] ?? ""));
    return {
      field: ownField(table.headings[column] ?? "", kind, value),
      value,
      isFormula: isFormulaText(shown.like.formulas[column]),
      findings: [],
      own: kind,
    };
  });
  return {
    templateId: template.id,
    table: table.table,
    sheet: table.sheet,
    top: table.top,
    left: table.left,
    headings: table.headings,
    idHeading: table.headings[table.columnOf.get(ROW_ID) ?? -1] ?? ROW_ID,
    row,
    rowId: shown.rowId,
    hasOwnId: row !== null && isOnlyId(shown.rowId, table),
    rows: table.rows.length,
    previous: row === null ? null : nextRow(row, -1, table.rows.length, visible),
    next: row === null ? null : nextRow(row, 1, table.rows.length, visible),
    isHidden: row !== null && visible !== undefined && !visible.includes(row),
    fields: [...fields, ...ownColumns],
    rowFindings: findings.filter(({ field }) => field === null || !ids.has(field)),
    settings,
    language: settings.language,
  };
}

/** Columns that are no field, and second ones under a field's heading: all are the user's. */
export function ownColumnsOf(template: Template, headings: readonly string[]): readonly number[] {
  const { unknown, doubled } = matchHeadings(template, headings);
  return [...unknown, ...doubled.map(({ column }) => column)].sort((a, b) => a - b);
}

function isOnlyId(rowId: string, { rows, columnOf }: TableData): boolean {
  const column = columnOf.get(ROW_ID) ?? -1;
  const isIts = (row: Row): boolean => String(row[column] ?? "") === rowId;
  const first = rowId === "" ? -1 : rows.findIndex(isIts);
  return first !== -1 && rows.findLastIndex(isIts) === first;
}

/** The nearest row before (-1) or after (1) that is shown. */
function nextRow(
  row: number,
  step: 1 | -1,
  rows: number,
  visible: readonly number[] | undefined,
): number | null {
  if (visible)
    return (step === 1 ? visible.find((one) => one > row) : visible.findLast((one) => one < row)) ?? null;
  const next = row + step;
  return next >= 0 && next < rows ? next : null;
}

/** Choices and units that are still offered, keys of the linked table; undefined where anything may be typed. */
function optionsOf(
  field: Field,
  { settings, lists }: LoadedWorkbook,
  { workbook }: KnownWorkbook,
): readonly FieldOption[] | undefined {
  if (field.type === "choice") return choiceOptions(lists.get(field.list) ?? [], settings.language);
  if (field.type === "unit") return choiceOptions(lists.get(UNITS_LIST) ?? [], settings.language);
  if (field.type !== "link") return undefined;
  const linked = workbook.tables.get(field.template);
  const template = templateById(field.template);
  return linked && template ? linkOptions(template, linked) : undefined;
}

const choiceOptions = (choices: readonly Choice[], language: Language): FieldOption[] =>
  choices
    .filter(({ active }) => active)
    .map(({ code, label }) => ({ value: wordingOf(label, language), code, label }));

const linksOf = new WeakMap<TableData, readonly FieldOption[]>();

/** Each key of a table once, with the title of its row in both languages. */
function linkOptions(template: Template, table: TableData): readonly FieldOption[] {
  const known = linksOf.get(table);
  if (known) return known;
  const keyColumn = table.columnOf.get(template.keyField) ?? -1;
  const options = new Map<string, FieldOption>();
  for (const row of table.rows) {
    const key: CellValue | undefined = row[keyColumn];
    if (key === undefined || isBlank(key)) continue;
    const value = String(key).trim();
    const code = plainText(value);
    if (options.has(code)) continue;
    const title = (language: Language) => recordTitle(template, table.columnOf, row, language);
    options.set(code, { value, code, label: { en: title("en"), km: title("km") } });
  }
  const all = [...options.values()];
  linksOf.set(table, all);
  return all;
}
