import { dayFromIso } from "../../../../src/domain/record/day";
import type { CellValue, TableData } from "../../../../src/domain/record/TableData";
import type { Language } from "../../../../src/domain/schema/Label";
import { listById } from "../../../../src/domain/schema/lists";
import { readSettings } from "../../../../src/domain/schema/readSettings";
import type { Settings } from "../../../../src/domain/schema/Settings";
import { settingsFields } from "../../../../src/domain/schema/settingsFields";
import { ROW_ID, type Field, type Template } from "../../../../src/domain/schema/Template";
import { templates } from "../../../../src/domain/schema/templates";
import { units } from "../../../../src/domain/schema/units";
import type { Workbook } from "../../../../src/domain/Workbook";
import { shippedLists, tableOf } from "../../drawTable";
import { cleanDirectionRows } from "./cleanDirectionRows";
import { cleanPlanRows } from "./cleanPlanRows";
import type { CleanRow, CleanRows } from "./CleanRow";
import { cleanRoomRows } from "./cleanRoomRows";

/** Every template with plausible, complete rows, of which no rule has anything to say. */
export const cleanRows: CleanRows = { ...cleanPlanRows, ...cleanDirectionRows, ...cleanRoomRows };

/** The Settings sheet's values: the product's own, as of 15/05/2025. */
export const cleanSettings: Readonly<Record<string, CellValue>> = {
  ...Object.fromEntries(settingsFields.map(({ id, default: own }) => [id, own])),
  asOfDate: "2025-05-15",
  inputDeadline: "2025-05-31",
};

const dayOr = (value: CellValue): CellValue =>
  typeof value === "string" ? (dayFromIso(value) ?? value) : value;

/** Choices and units by code become labels, ISO days serial numbers; anything else stays as it is. */
function cellOf(field: Field, value: CellValue, language: Language): CellValue {
  if (field.type === "day") return dayOr(value);
  const choices =
    field.type === "choice" ? listById(field.list)?.choices : field.type === "unit" ? units : undefined;
  return choices?.find(({ code }) => code === value)?.label[language] ?? value;
}

export const cleanTable = (template: Template, rows: readonly CleanRow[], language: Language): TableData =>
  tableOf(
    template,
    [ROW_ID, ...template.fields.map(({ label }) => label[language])],
    rows.map((row) => [
      row.rowId,
      ...template.fields.map((field) => cellOf(field, row[field.id] ?? null, language)),
    ]),
  );

/** The Settings sheet with those values, read as the product reads it. */
export function settingsOf(settings: Readonly<Record<string, CellValue>>, language: Language): Settings {
  const rows = settingsFields.map(({ id, label, type }) => {
    const value = settings[id] ?? null;
    return [id, label[language], type.type === "day" ? dayOr(value) : value, ""];
  });
  return readSettings(rows, language);
}

const made = new Map<Language, Workbook>();

/** All templates with the clean rows; the same workbook each time. */
export function cleanWorkbook(language: Language): Workbook {
  const known = made.get(language);
  if (known) return known;
  const workbook: Workbook = {
    settings: settingsOf(cleanSettings, language),
    lists: shippedLists(),
    tables: new Map(
      templates.map((template) => [
        template.id,
        cleanTable(template, cleanRows[template.id] ?? [], language),
      ]),
    ),
  };
  made.set(language, workbook);
  return workbook;
}
