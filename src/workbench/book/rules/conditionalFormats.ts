import { createId } from "../createId";
import type { ConditionalFormat, Sheet } from "../Book";
import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { checkAllowed } from "../core/checkWritable";
import { createPainter } from "./createPainter";
import { readRuleFormula } from "./readRuleFormula";

type Formats = Pick<
  Editor,
  "conditional" | "addConditionalFormat" | "setConditionalFormat" | "deleteConditionalFormat"
>;

export const CONDITIONAL_FORMAT_TYPES = [
  "Custom",
  "CellValue",
  "ContainsText",
  "ColorScale",
  "DataBar",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
] as const satisfies readonly ConditionalFormat["type"][];

/** Conditional formats: the rules, and what they paint. Priorities are kept 0, 1, 2… */
export function createConditionalFormats(context: Context): Formats {
  const paint = createPainter(context);
  return {
    conditional: (sheet, row, column) => paint(context.sheet(sheet), row, column),
    addConditionalFormat: (sheetId, areas, type) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkAllowed(sheet, "allowFormatCells");
        if (areas.length === 0) throw new Refusal("InvalidArgument", "A conditional format needs cells.");
        areas.forEach(checkArea);
        if (!CONDITIONAL_FORMAT_TYPES.includes(type))
          throw new Refusal("InvalidArgument", `There is no conditional format "${type}".`);
        // A new one has the highest priority.
        const added: ConditionalFormat = {
          id: createId("format"),
          areas,
          type,
          priority: -1,
          stopIfTrue: false,
          style: {},
        };
        renumber(context, sheet, [...sheet.conditionalFormats, added]);
        context.emit({
          kind: "formatChanged",
          sheet: sheetId,
          area: areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
          source: "api",
        });
        return added;
      }),
    setConditionalFormat: (sheetId, id, change) =>
      context.edit(() => {
        const { sheet, format } = find(context, sheetId, id);
        checkAllowed(sheet, "allowFormatCells");
        change.areas?.forEach(checkArea);
        const { priority, formula, ...members } = change;
        if (formula !== undefined) {
          const text = formula.startsWith("=") ? formula : `=${formula}`;
          context.journal.set(format, "formula", readRuleFormula(text, sheet));
        }
        for (const member of Object.keys(members) as (keyof typeof members)[]) {
          if (members[member] !== undefined) context.journal.set(format, member, members[member]);
        }
        if (priority !== undefined) {
          const others = [...sheet.conditionalFormats]
            .sort((a, b) => a.priority - b.priority)
            .filter((one) => one !== format);
          if (!Number.isInteger(priority))
            throw new Refusal("InvalidArgument", "A priority is a whole number.");
          // Counted from the back where it is negative; beyond either end it is that end.
          const at = priority < 0 ? others.length + 1 + priority : priority;
          others.splice(Math.max(0, at), 0, format);
          others.forEach((one, i) => context.journal.set(one, "priority", i));
        }
        const [area] = format.areas;
        if (area) context.emit({ kind: "formatChanged", sheet: sheetId, area, source: "api" });
      }),
    deleteConditionalFormat: (sheetId, id) =>
      context.edit(() => {
        const { sheet, format } = find(context, sheetId, id);
        checkAllowed(sheet, "allowFormatCells");
        renumber(
          context,
          sheet,
          sheet.conditionalFormats.filter((one) => one !== format),
        );
        const [area] = format.areas;
        if (area) context.emit({ kind: "formatChanged", sheet: sheetId, area, source: "api" });
      }),
  };
}

function renumber({ journal }: Context, sheet: Sheet, formats: ConditionalFormat[]): void {
  journal.set(sheet, "conditionalFormats", formats);
  [...formats]
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, i) => journal.set(format, "priority", i));
}

function find(context: Context, sheetId: string, id: string): { sheet: Sheet; format: ConditionalFormat } {
  const sheet = context.sheet(sheetId);
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (!format) throw new Refusal("ItemNotFound", `There is no conditional format with the id "${id}".`);
  return { sheet, format };
}
