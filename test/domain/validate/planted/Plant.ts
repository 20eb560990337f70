import type { CellValue } from "../../../../src/domain/record/TableData";
import type { Language } from "../../../../src/domain/schema/Label";
import { ROW_ID } from "../../../../src/domain/schema/Template";
import { templates } from "../../../../src/domain/schema/templates";
import type { Finding } from "../../../../src/domain/validate/Finding";
import { validateWorkbook } from "../../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../../src/domain/Workbook";
import type { CleanRows } from "./CleanRow";
import { cleanRows, cleanSettings, cleanTable, cleanWorkbook, settingsOf } from "./cleanWorkbook";

/** A small change to the clean workbook, and everything that is then found. */
export interface Plant {
  /**
   * "error P3.status plan a1 status": severity, wording, template, row id and field, "-" for what a finding has not.
   * The first is the fault's own wording. The others it brings by its nature.
   */
  readonly finds: readonly string[];
  /** "plan a1" -> field id -> what stands there now. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  /** Rows that are added at a table's end. */
  readonly adds?: CleanRows;
  /** "plan a1": rows that are taken out. */
  readonly drops?: readonly string[];
  readonly settings?: Readonly<Record<string, CellValue>>;
  /** Any other change. */
  readonly book?: (workbook: Workbook, language: Language) => Workbook;
}

/** The clean workbook with the fault in it. */
export function plantIn(
  { cells = {}, adds = {}, drops = [], settings, book }: Plant,
  language: Language,
): Workbook {
  const clean = cleanWorkbook(language);
  const touched = new Set([...Object.keys(cells), ...drops].map((place) => place.split(" ")[0]));
  const tables = new Map(clean.tables);
  for (const template of templates) {
    const { id } = template;
    if (!touched.has(id) && !adds[id]) continue;
    const rows = [...(cleanRows[id] ?? []), ...(adds[id] ?? [])]
      .filter(({ rowId }) => !drops.includes(`${id} ${rowId}`))
      .map((row) => ({ ...row, ...cells[`${id} ${row.rowId}`] }));
    tables.set(id, cleanTable(template, rows, language));
  }
  const workbook: Workbook = {
    ...clean,
    tables,
    settings: settings ? settingsOf({ ...cleanSettings, ...settings }, language) : clean.settings,
  };
  return book ? book(workbook, language) : workbook;
}

export const wordingOf = ({ code, variant }: Pick<Finding, "code" | "variant">): string =>
  variant === undefined ? code : `${code}.${variant}`;

/** All findings of a workbook, written as plants name them. */
export const foundIn = (workbook: Workbook): string[] =>
  validateWorkbook(workbook).map((finding) => {
    const { severity, templateId, row, field } = finding;
    const data = templateId === null ? undefined : workbook.tables.get(templateId);
    const rowId = row === null ? "-" : String(data?.rows[row]?.[data.columnOf.get(ROW_ID) ?? 0]);
    return [severity, wordingOf(finding), templateId ?? "-", rowId, field ?? "-"].join(" ");
  });
