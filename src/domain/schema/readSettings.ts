import { dayFromIso, isDay } from "../record/day";
import { isBlank } from "../record/isBlank";
import { parseDay } from "../record/parseDay";
import { parseNumber } from "../record/parseNumber";
import type { CellValue, Row } from "../record/TableData";
import type { Language } from "./Label";
import { listById } from "./lists";
import { choiceResolver } from "./resolveChoice";
import type { SettingProblem, Settings } from "./Settings";
import { SETTING_COLUMNS, type SettingColumns } from "./settingColumns";
import { settingRows } from "./settingRows";
import { settingsFields, type SettingField } from "./settingsFields";

/**
 * Reads the rows of the Settings table (key, name, value, help where `columns` says, in any order of rows; a lost key is made up by
 * the name). What is blank or cannot be read takes the product's own value and is told in `problems`; a
 * missing as-of date becomes the first day of the plan. `language` is the workbook's: the setting shows it,
 * but headings and labels are written in it already.
 */
export function readSettings(
  rows: readonly Row[],
  language: Language,
  columns: SettingColumns = SETTING_COLUMNS,
): Settings {
  const problems: SettingProblem[] = [];
  const cells = cellsByKey(rows, columns);
  if (cells.size === 0) problems.push({ key: null, problem: "noTable", value: null, used: null });
  const values = new Map<string, CellValue>();
  for (const field of settingsFields) {
    // Without an as-of date, days are counted from the plan's first day.
    const own = field.id === "asOfDate" ? (values.get("planStart") ?? null) : ownValue(field);
    const value = cells.size === 0 ? own : readSetting(field, cells.get(field.id) ?? null, own, problems);
    values.set(field.id, value);
  }
  const number = (key: string, otherwise: number): number => {
    const value = values.get(key);
    return typeof value === "number" ? value : otherwise;
  };
  const planStart = number("planStart", 0);
  const reportYear = values.get("reportYear");
  const inputDeadline = values.get("inputDeadline");
  return {
    language,
    ministryName: { en: String(values.get("ministryNameEn")), km: String(values.get("ministryNameKm")) },
    planStart,
    planEnd: number("planEnd", planStart),
    asOfDate: number("asOfDate", planStart),
    ...(typeof reportYear === "number" ? { reportYear } : {}),
    currency: values.get("currency") === "USD" ? "USD" : "KHR",
    greenGap: number("greenGap", 0),
    amberGap: number("amberGap", 0),
    dueSoonDays: number("dueSoonDays", 0),
    digitStyle: values.get("digitStyle") === "khmer" ? "khmer" : "latin",
    ...(typeof inputDeadline === "number" ? { inputDeadline } : {}),
    problems,
  };
}

function cellsByKey(rows: readonly Row[], columns: SettingColumns): ReadonlyMap<string, CellValue> {
  const found = settingRows(rows, columns);
  return new Map([...found].map(([key, row]) => [key, rows[row]?.[columns.value] ?? null]));
}

const ownValue = ({ type, default: own }: SettingField): CellValue =>
  type.type === "day" && typeof own === "string" ? (dayFromIso(own) ?? null) : own;

/** Settings that formulas and checks cannot do without; the others may stay blank. */
const NEEDED: ReadonlySet<string> = new Set([
  "planStart",
  "planEnd",
  "asOfDate",
  "greenGap",
  "amberGap",
  "currency",
]);

/** Settings whose blank says something: no report year, no deadline. */
const MAY_BE_NONE: ReadonlySet<string> = new Set(["reportYear", "inputDeadline"]);

function readSetting(
  field: SettingField,
  cell: CellValue,
  own: CellValue,
  problems: SettingProblem[],
): CellValue {
  const say = (problem: SettingProblem["problem"]): CellValue => {
    problems.push({ key: field.id, problem, value: cell, used: own });
    return own;
  };
  if (isBlank(cell)) {
    if (NEEDED.has(field.id)) return say("blank");
    return MAY_BE_NONE.has(field.id) ? null : own;
  }
  const { type } = field;
  switch (type.type) {
    case "text":
      return String(cell).trim();
    case "choice":
      return resolveCode(type.list, cell) ?? say("unreadable");
    case "day": {
      if (typeof cell === "number" && isDay(cell)) return Math.floor(cell);
      const day = typeof cell === "string" ? parseDay(cell) : undefined;
      say("unreadable");
      return day ?? own;
    }
    default: {
      const value =
        typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : undefined;
      if (value === undefined) return say("unreadable");
      if (value < type.min || value > type.max) return say("outOfRange");
      return type.type === "integer" && !Number.isInteger(value) ? say("unreadable") : value;
    }
  }
}

const resolveCode = (listId: string, cell: CellValue): string | undefined =>
  choiceResolver((listById(listId)?.choices ?? []).map((one) => ({ ...one, active: true }))).resolve(cell)
    ?.code;
