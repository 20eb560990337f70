import { isDay, shownDay } from "../record/day";
import type { CellValue } from "../record/TableData";
import type { Settings } from "../schema/Settings";
import { settingsFields, type SettingField } from "../schema/settingsFields";
import { quotedText } from "./cellText";
import type { Detail, Finding } from "./Finding";

/** The code of findings about the Settings table, which is no template's. */
export const SETTINGS_CODE = "S3";
export const SETTINGS_VARIANTS = ["noTable", "blank", "unreadable", "outOfRange"] as const;

/** What `readSettings` could not read, as findings about the workbook as a whole. */
export const checkSettings = ({ problems = [] }: Settings): Finding[] =>
  problems.map(({ key, problem, value, used }) => {
    const setting = settingsFields.find(({ id }) => id === key);
    return {
      code: SETTINGS_CODE,
      variant: problem,
      severity: "warning",
      templateId: null,
      row: null,
      field: key,
      details: describe(setting, value, used),
    };
  });

function describe(
  setting: SettingField | undefined,
  value: CellValue,
  used: CellValue,
): Readonly<Record<string, Detail>> {
  if (!setting) return {};
  const shown = (cell: CellValue): Detail =>
    setting.type.type === "day" && typeof cell === "number" && isDay(cell)
      ? shownDay(cell)
      : quotedText(cell);
  return { field: setting.label, value: shown(value), used: shown(used) };
}
