import { label } from "../../../src/domain/schema/Label";
import { lists } from "../../../src/domain/schema/lists";
import type { Settings } from "../../../src/domain/schema/Settings";
import type { Template } from "../../../src/domain/schema/Template";
import { units } from "../../../src/domain/schema/units";
import type { SheetContext } from "../../../src/domain/sheet/SheetContext";
import type { Choice } from "../../../src/domain/Workbook";
import { sheetWords } from "../../../src/text/sheetWords";

const help = label("What to put in.", "អ្វីដែលត្រូវបំពេញ។");

/** A table with a field of every type, for exact expectations that no wording of the product changes. */
export const small: Template = {
  id: "small",
  version: 1,
  label: label("Small table", "តារាងតូច"),
  sheetName: label("Small", "តូច"),
  purpose: label("A table for tests.", "តារាងសម្រាប់សាកល្បង។"),
  keyField: "code",
  fields: [
    { id: "code", type: "code", label: label("Code", "លេខកូដ"), help, required: "always", width: 12 },
    { id: "title", type: "text", label: label("Title", "ចំណងជើង"), help, required: "always", width: 30 },
    {
      id: "status",
      type: "choice",
      list: "status",
      label: label("Status", "ស្ថានភាព"),
      help,
      required: { where: { status: ["completed", "cancelled"] }, filled: ["cost", "title"], blank: ["unit"] },
      width: 16,
    },
    { id: "unit", type: "unit", label: label("Unit", "អង្គភាព"), help, required: "never", width: 26 },
    { id: "dueDate", type: "day", label: label("Due", "កាលបរិច្ឆេទ"), help, required: "never", width: 13 },
    {
      id: "count",
      type: "integer",
      min: 0,
      max: 9,
      label: label("Count", "ចំនួន"),
      help,
      required: "never",
      width: 8,
    },
    {
      id: "cost",
      type: "money",
      label: label("Cost [x] #1's", "តម្លៃ [x]"),
      help,
      required: "never",
      width: 14,
    },
    { id: "share", type: "percent", label: label("Share", "ចំណែក"), help, required: "never", width: 10 },
    {
      id: "parent",
      type: "link",
      template: "small",
      label: label("Parent", "មេ"),
      help,
      required: "never",
      width: 12,
    },
    {
      id: "other",
      type: "link",
      template: "plan",
      label: label("Plan", "ផែនការ"),
      help,
      required: "never",
      width: 12,
    },
    {
      id: "rest",
      type: "computed",
      formula:
        '=IF({status}={status.completed},{cost}-{Settings.greenGap},COUNTIFS({plan.status},"x")+COUNTIFS({small.code},{code}))',
      shownAs: "money",
      label: label("Rest", "នៅសល់"),
      help,
      required: "never",
      width: 14,
    },
  ],
  seedRows: [
    {
      rowId: "small-1",
      code: "007",
      title: "=not a formula",
      status: "completed",
      unit: "GS",
      dueDate: "2025-01-31",
      cost: 1200.5,
      share: 0.5,
    },
  ],
};

export const settings: Settings = {
  language: "en",
  ministryName: { en: "Ministry of Commerce", km: "ក្រសួងពាណិជ្ជកម្ម" },
  planStart: 45292,
  planEnd: 47118,
  asOfDate: 45623,
  reportYear: 2025,
  currency: "KHR",
  greenGap: 0.1,
  amberGap: 0.25,
  dueSoonDays: 14,
};

/** The lists as the product ships them, units among them. */
export const shippedLists: ReadonlyMap<string, readonly Choice[]> = new Map<string, readonly Choice[]>([
  ["units", units],
  ...lists.map((list) => [list.id, list.choices.map((one) => ({ ...one, active: true }))] as const),
]);

export const sheetContext = (
  language: "en" | "km",
  templates: readonly Template[],
  changes: Partial<SheetContext> = {},
): SheetContext => ({
  language,
  words: sheetWords[language],
  settings: { ...settings, language },
  lists: shippedLists,
  present: new Map(templates.map((template) => [template.id, template])),
  seed: true,
  ...changes,
});
