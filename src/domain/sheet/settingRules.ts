import type { CellValue } from "../record/TableData";
import type { SettingField } from "../schema/settingsFields";
import { choicesName } from "../schema/tableName";
import { clipText } from "./clipText";
import { bounds, boundTexts, PROMPT_MESSAGE, PROMPT_TITLE } from "./fieldValidation";
import { dayFormat, generalFormat, percentFormat } from "./numberFormat";
import { seedCell } from "./templateBody";
import type { SheetContext } from "./SheetContext";
import type { ValidationPlan } from "./SheetPlan";

/** Days outside these years are slips of the hand in any setting. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2100-12-31";

/** What Excel checks and says at a setting's value. All stop: the whole workbook goes by them. */
export function settingValidation(field: SettingField, range: string, context: SheetContext): ValidationPlan {
  const { words, language } = context;
  const [rule, message] = ruleAndMessage(field.type, context);
  return {
    range,
    rule,
    prompt: {
      title: clipText(field.label[language], PROMPT_TITLE),
      message: clipText(field.help[language], PROMPT_MESSAGE),
    },
    ...(message === null ? {} : { alert: { style: "stop", title: words.alertTitle, message } }),
  };
}

function ruleAndMessage(
  type: SettingField["type"],
  context: SheetContext,
): [ValidationPlan["rule"], string | null] {
  const { words } = context;
  switch (type.type) {
    case "text":
      return [{ kind: "any" }, null];
    case "day":
      return [{ kind: "day", from: FIRST_DAY, to: LAST_DAY }, words.alertPlainDay];
    case "choice":
      return [{ kind: "list", source: `=${choicesName(type.list)}` }, words.alertChoice];
    case "integer":
      return [
        { kind: "wholeNumber", ...bounds(type) },
        [words.alertWholeNumber, ...boundTexts(type, context)].join(" "),
      ];
    case "number":
    case "percent":
      return [
        { kind: "decimal", ...bounds(type) },
        [words.alertNumber, ...boundTexts(type, context)].join(" "),
      ];
  }
}

export function settingFormat(type: SettingField["type"]): string | null {
  if (type.type === "day") return dayFormat;
  if (type.type === "percent") return percentFormat;
  if (type.type === "number") return generalFormat;
  return type.type === "integer" ? "0" : null;
}

/** The value that a new Settings sheet shows: what was chosen at the start, else the product's default. */
export function settingValue(field: SettingField, context: SheetContext): CellValue {
  const { settings } = context;
  const chosen = new Map<string, CellValue>([
    ["ministryNameKm", settings.ministryName.km],
    ["ministryNameEn", settings.ministryName.en],
    ["planStart", settings.planStart],
    ["planEnd", settings.planEnd],
    ["asOfDate", settings.asOfDate],
    ["reportYear", settings.reportYear ?? field.default],
    ["currency", settings.currency],
    ["greenGap", settings.greenGap],
    ["amberGap", settings.amberGap],
    ["dueSoonDays", settings.dueSoonDays],
    ["uiLanguage", settings.language],
    ["digitStyle", settings.digitStyle ?? field.default],
  ]);
  return seedCell(field.type, chosen.get(field.id) ?? field.default, context);
}
