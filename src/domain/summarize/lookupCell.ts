import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import { NOTHING, type Column } from "./CrossTab";
import { isErrorValue } from "./criteria";

type Lookup = Extract<Column, { kind: "lookup" }>;

/**
 * The value beside a key, as INDEX and MATCH find it: the first row with that key, without regard to case,
 * numbers and texts apart. Errors, missing rows and missing columns give "" for texts and "–" for numbers.
 */
export function lookupCell(
  { fields, shownAs }: Lookup,
  templateId: string,
  key: string | number | undefined,
  workbook: Workbook,
  templates: ReadonlyMap<string, Template>,
): CellValue {
  const nothing = shownAs === "text" ? "" : NOTHING;
  const table = workbook.tables.get(templateId);
  const keyColumn = table?.columnOf.get(templates.get(templateId)?.keyField ?? "");
  if (!table || keyColumn === undefined || key === undefined) return nothing;
  const row = table.rows.find((one) => sameKey(one[keyColumn] ?? null, key));
  const places = fields.map((field) => table.columnOf.get(field)).filter((place) => place !== undefined);
  const values = row ? places.map((place) => row[place] ?? null) : [];
  if (shownAs !== "text") {
    const value = values[0];
    return typeof value === "number" ? value : nothing;
  }
  for (const value of values) {
    if (isErrorValue(value)) return nothing;
    if (value !== null && value !== "") return asText(value);
  }
  return nothing;
}

const asText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const sameKey = (value: CellValue, key: string | number): boolean =>
  typeof value === "string" && typeof key === "string"
    ? value.toLowerCase() === key.toLowerCase()
    : value === key;
