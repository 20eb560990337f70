import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";
import { isProse } from "../schema/isProse";
import { choiceHealer } from "./choiceHealer";
import { codeHealer } from "./codeHealer";
import { dayHealer } from "./dayHealer";
import type { FilledHealer } from "./FilledHealer";
import { isErrorValue } from "./isErrorValue";
import type { ColumnHealer, ColumnHints, HealContext, Healing, HealStep } from "./Healing";
import { numberHealer } from "./numberHealer";
import { tidyText } from "./tidyText";
import { healed, kept, refused } from "./verdicts";

/**
 * The healer of one field's cells, built once a column. It knows nothing of other cells or rows but the hints.
 * What it heals or keeps gives no G3, G4, G11, G12 or G14; healing again changes nothing (hints aside, which are
 * about the column as it was). Never throws, whatever the cell.
 */
export function columnHealer(field: Field, context: HealContext, hints: ColumnHints = {}): ColumnHealer {
  const heal = healerOf(field, context, hints);
  // Texts hardly ever repeat themselves.
  if (isProse(field)) return (value) => healAny(value, heal, true);
  const seen = new Map<CellValue, Healing>();
  return (value) => {
    if (value === undefined || value === null) return BLANK;
    let healing = seen.get(value);
    if (healing === undefined) {
      healing = healAny(value, heal, false);
      seen.set(value, healing);
    }
    return healing;
  };
}

const BLANK = kept(null);

function healAny(value: CellValue | undefined, heal: FilledHealer, inProse: boolean): Healing {
  if (value === undefined || value === null || value === "") return BLANK;
  return typeof value === "string" ? healText(value, heal, inProse) : heal(value, "", []);
}

function healText(value: string, heal: FilledHealer, inProse: boolean): Healing {
  const steps: HealStep[] = [];
  const text = tidyText(value, steps, inProse);
  if (text === "") return healed(null, steps);
  if (text === "#CALC!") return refused(value, "notCalculated");
  return isErrorValue(text) ? refused(value, "errorValue") : heal(value, text, steps);
}

function healerOf(field: Field, context: HealContext, hints: ColumnHints): FilledHealer {
  switch (field.type) {
    case "choice":
    case "unit":
      return choiceHealer(field, context);
    case "day":
      return dayHealer(context.settings, hints);
    case "integer":
    case "number":
    case "money":
    case "percent":
      return numberHealer(field.type, context.settings, hints);
    case "code":
    case "link":
      return codeHealer(field);
    default:
      return (value, text, steps) => (typeof value === "string" ? healed(text, steps) : kept(value));
  }
}
