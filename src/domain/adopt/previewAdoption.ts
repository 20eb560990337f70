import { columnHealer } from "../heal/columnHealer";
import { columnHints } from "../heal/columnHints";
import { headingHints } from "../heal/headingHints";
import type { ColumnHealer } from "../heal/Healing";
import { dayParts, isDay } from "../record/day";
import { isBlank } from "../record/isBlank";
import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { Field, Template } from "../schema/Template";
import type { AdoptContext, AdoptionPreview, PreviewRow } from "./AdoptionPreview";
import { codeProposals } from "./codeProposals";
import type { ColumnMapping } from "./ColumnMatch";
import { countRows } from "./countRows";
import { existingRows, plainCell, signatureOf } from "./existingRows";
import { readRow, type ReadColumn } from "./readRow";
import type { SourceRow, SourceTable } from "./SourceTable";

/** A preview in the making, in slices, so that the user can watch and stop it. */
export interface PreviewMaker {
  readonly total: number;
  /** Rows looked at so far. */
  readonly done: number;
  /** Looks at that many rows more; false once all are done. */
  next(maxRows: number): boolean;
  /** The preview of the rows looked at so far. */
  preview(): AdoptionPreview;
}

/** Prepares a preview; no row is read yet. Columns that the table lacks read as blank. */
export function createPreview(
  table: SourceTable,
  mapping: ColumnMapping,
  template: Template,
  context: AdoptContext,
): PreviewMaker {
  const columns = columnsOf(table, mapping, template, context);
  const extras = mapping.extras.filter((column) => table.headings[column] !== undefined);
  const keyAt = columns.findIndex(({ id }) => id === template.keyField);
  const dayAt = columns.findIndex(({ type }) => type === "day");
  const shared = sharedExtras(extras, table, context.existing);
  const known = existingRows(
    context.existing,
    template.keyField,
    // Without what only the file's columns tell.
    columns.flatMap(({ id }, at) => {
      const field = template.fields.find((one) => one.id === id);
      return field === undefined || at === keyAt ? [] : [{ id, heal: columnHealer(field, context) }];
    }),
    shared.map(({ column }) => column),
  );
  const keyField = template.fields.find(({ id }) => id === template.keyField);
  const proposals = codeProposals(keyField, yearOf(context));
  for (const key of known.keys) proposals?.take(key);
  takeKeys(table, columns[keyAt], (key) => proposals?.take(key));
  const seen = new Map<string, number>();
  const lineOfKey = new Map<string, number>();
  const rows: PreviewRow[] = [];

  const look = (source: SourceRow): PreviewRow => {
    const row = readRow(source, columns, extras, context.settings.currency);
    if (row.status === "skipped") return row;
    if (row.refused.length === 1 && row.refused[0]?.field === template.keyField && isAlone(source))
      return { ...row, status: "skipped", reason: "sectionRow" };
    const key = textOf(row.values[keyAt] ?? null);
    if (key !== "" && known.hasKey(key)) return skipped(row, "alreadyThere", { key });
    const whole = signatureOf([...row.values, ...row.extras]);
    const line = seen.get(whole);
    if (line !== undefined) return skipped(row, "repeatedRow", { line });
    seen.set(whole, source.sourceRow + 1);
    if (key !== "") {
      const plain = plainText(key);
      const sameKeyLine = lineOfKey.get(plain);
      if (sameKeyLine !== undefined) return { ...row, sameKeyLine };
      lineOfKey.set(plain, source.sourceRow + 1);
      return row;
    }
    const own = shared.map(({ extra }) => plainCell(row.extras[extra]));
    const same = known.sameRow(signatureOf([...row.values.filter((_, at) => at !== keyAt), ...own]));
    if (same !== undefined) return skipped(row, "alreadyThere", { key: same });
    const day = row.values[dayAt];
    const proposedKey = proposals?.next(typeof day === "number" && isDay(day) ? day : undefined);
    return proposedKey === undefined ? row : { ...row, proposedKey };
  };

  return {
    total: table.rows.length,
    get done() {
      return rows.length;
    },
    next(maxRows) {
      const end = Math.min(table.rows.length, rows.length + Math.max(1, maxRows));
      for (const source of table.rows.slice(rows.length, end)) rows.push(look(source));
      return rows.length < table.rows.length;
    },
    preview: () => ({
      template: template.id,
      fields: columns.map(({ id }) => id),
      extraColumns: extras.map((column) => ({ column, heading: table.headings[column] ?? "" })),
      rows: [...rows],
      counts: countRows(rows),
    }),
  };
}

/** The whole preview at once. */
export function previewAdoption(
  table: SourceTable,
  mapping: ColumnMapping,
  template: Template,
  context: AdoptContext,
): AdoptionPreview {
  const maker = createPreview(table, mapping, template, context);
  maker.next(maker.total);
  return maker.preview();
}

/** Whether the row holds one cell only. */
const isAlone = ({ cells }: SourceRow): boolean =>
  cells.length > 2 && cells.reduce((count: number, cell) => count + (isBlank(cell) ? 0 : 1), 0) === 1;

/** The fields that are read, in the template's order; the key field also where no column was chosen for it. */
function columnsOf(
  table: SourceTable,
  mapping: ColumnMapping,
  template: Template,
  context: AdoptContext,
): readonly ReadColumn[] {
  const isRead = (field: Field): boolean => mapping.columnOf.has(field.id) || field.id === template.keyField;
  return template.fields
    .filter((field) => field.type !== "computed" && isRead(field))
    .map((field) => {
      const column = mapping.columnOf.get(field.id) ?? -1;
      const values = table.rows.map(({ cells, skip }) => (skip === undefined ? cells[column] : null));
      const heal: ColumnHealer = columnHealer(field, context, {
        ...columnHints(field, values),
        ...headingHints(field, table.headings[column] ?? "", context.settings),
      });
      return { id: field.id, type: field.type, column, heal };
    });
}

/** Extra columns, by their place among these, that the workbook's table has as users' own, by heading. */
function sharedExtras(
  extras: readonly number[],
  { headings }: SourceTable,
  existing: AdoptContext["existing"],
): { extra: number; column: number }[] {
  if (!existing) return [];
  const ofFields = new Set(existing.columnOf.values());
  const own = new Map(
    existing.headings.flatMap((heading, column) =>
      ofFields.has(column) ? [] : [[plainText(heading), column] as const],
    ),
  );
  return extras.flatMap((place, extra) => {
    const column = own.get(plainText(headings[place] ?? ""));
    return column === undefined ? [] : [{ extra, column }];
  });
}

/** Codes of all rows are taken before the first is proposed, those further down as well. */
function takeKeys(table: SourceTable, key: ReadColumn | undefined, take: (key: string) => void): void {
  if (key === undefined || key.column === -1) return;
  for (const { cells, skip } of table.rows) {
    const text = skip === undefined ? textOf(key.heal(cells[key.column]).value) : "";
    if (text !== "") take(text);
  }
}

const yearOf = ({ settings }: AdoptContext): number =>
  settings.reportYear ?? (isDay(settings.asOfDate) ? dayParts(settings.asOfDate).year : 2024);

const skipped = (
  row: PreviewRow,
  reason: "alreadyThere" | "repeatedRow",
  details: Readonly<Record<string, string | number>>,
): PreviewRow => ({ ...row, status: "skipped", reason, details });

const textOf = (value: CellValue): string => (value === null ? "" : String(value).trim());
