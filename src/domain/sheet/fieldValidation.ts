import { choicesName, settingName, UNITS_LIST } from "../schema/tableName";
import type { Field } from "../schema/Template";
import { clipText } from "./clipText";
import type { SheetContext } from "./SheetContext";
import type { ValidationPlan } from "./SheetPlan";

/** Excel's limits, in UTF-16 units. */
export const PROMPT_TITLE = 32;
export const PROMPT_MESSAGE = 255;
export const ALERT_MESSAGE = 225;

type Rule = ValidationPlan["rule"];
type Alert = NonNullable<ValidationPlan["alert"]>;
type Context = Pick<SheetContext, "language" | "words" | "present">;

/** The workbook name behind the keys of a template's table: "plan" -> "GmspKeys_plan". */
export const keysName = (templateId: string): string => `GmspKeys_${templateId}`;

/**
 * What Excel itself checks and says at a field's cells; null for computed fields. Lists and numbers stop, dates
 * outside the plan and codes that are not there yet only ask: they may become right later.
 */
export function fieldValidation(field: Field, range: string, context: Context): ValidationPlan | null {
  if (field.type === "computed") return null;
  const [rule, alert] = ruleAndAlert(field, context);
  const { words, language } = context;
  const parts = [field.help[language]];
  if (field.type === "day") parts.push(words.promptDay);
  if (field.required === "always") parts.push(words.mustBeFilled);
  const title = clipText(field.label[language], PROMPT_TITLE);
  return {
    range,
    rule,
    prompt: { title, message: joined(parts, PROMPT_MESSAGE) },
    ...(alert ? { alert } : {}),
  };
}

function ruleAndAlert(field: Exclude<Field, { type: "computed" }>, context: Context): [Rule, Alert | null] {
  const { words } = context;
  const stop = (...message: string[]): Alert => ({
    style: "stop",
    title: clipText(words.alertTitle, PROMPT_TITLE),
    message: joined(message, ALERT_MESSAGE),
  });
  const ask = (message: string): Alert => ({
    style: "warning",
    title: clipText(words.checkTitle, PROMPT_TITLE),
    message: clipText(message, ALERT_MESSAGE),
  });
  switch (field.type) {
    case "choice":
      return [{ kind: "list", source: `=${choicesName(field.list)}` }, stop(words.alertChoice)];
    case "unit":
      return [{ kind: "list", source: `=${choicesName(UNITS_LIST)}` }, stop(words.alertUnit)];
    case "link":
      return context.present.has(field.template)
        ? [{ kind: "list", source: `=${keysName(field.template)}` }, ask(words.alertLink)]
        : [{ kind: "any" }, null];
    case "day":
      return [
        { kind: "day", from: `=${settingName("planStart")}`, to: `=${settingName("planEnd")}` },
        ask(words.alertDay),
      ];
    case "integer":
      return [
        { kind: "wholeNumber", ...bounds(field) },
        stop(words.alertWholeNumber, ...boundTexts(field, context)),
      ];
    case "number":
      return [{ kind: "decimal", ...bounds(field) }, stop(words.alertNumber, ...boundTexts(field, context))];
    case "money":
      return [{ kind: "decimal", min: 0 }, stop(words.alertNumber, ...boundTexts({ min: 0 }, context))];
    case "percent":
      return [{ kind: "decimal", min: 0, max: 1 }, stop(words.alertPercent)];
    case "code":
    case "text":
      return [{ kind: "any" }, null];
  }
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export const bounds = ({ min, max }: Bounds): Bounds => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

export const boundTexts = ({ min, max }: Bounds, { words }: Pick<Context, "words">): string[] => [
  ...(min === undefined ? [] : [words.alertAtLeast.replace("{n}", String(min))]),
  ...(max === undefined ? [] : [words.alertAtMost.replace("{n}", String(max))]),
];

/** The first text may be cut; the short remarks after it stay whole. */
function joined([first = "", ...rest]: readonly string[], limit: number): string {
  const ending = rest.map((text) => ` ${text}`).join("");
  return clipText(first, limit - ending.length) + ending;
}
