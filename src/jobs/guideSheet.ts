import { lists } from "../domain/schema/lists";
import { listTableName, SETTINGS_TABLE, tableName, UNITS_TABLE } from "../domain/schema/tableName";
import { buildGuideSheet, type GuidedSheet } from "../domain/sheet/buildGuideSheet";
import { nameSheet } from "../domain/sheet/nameSheets";
import { planArea } from "../domain/sheet/planArea";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { clearArea } from "../excel/clearArea";
import type { Survey } from "../excel/surveyWorkbook";
import type { SheetToWrite } from "../excel/writeSheets";
import { guideWords } from "../text/guideWords";
import { areaBehind, areaFormula } from "./summarySheets";

/** The workbook name over the Guide's area, which finds it after it was renamed or moved. */
export const GUIDE_NAME = "Gmsp_guide";

export interface PlannedGuide {
  readonly plan: SheetPlan;
  /** The area (A1) that it fills already; undefined = on a sheet to be added. */
  readonly area: string | undefined;
}

/**
 * The Guide for the sheets of a workbook and those being added to it, in the language of `context`: in place where
 * it stands, else on a new sheet. Where users put rows or columns before it, theirs is left and a new one is built.
 */
export function planGuide(
  survey: Survey,
  context: SheetContext,
  added: readonly Pick<SheetPlan, "id" | "name">[] = [],
): PlannedGuide {
  const words = guideWords[context.language];
  const built = areaBehind(survey, GUIDE_NAME);
  const place = built && /^A1(:|$)/.test(built.area) ? built : undefined;
  const taken = [...survey.sheets, ...added].map(({ name }) => name);
  const name = place?.sheet ?? nameSheet(words.sheet, taken);
  const plan = buildGuideSheet(context, words, guidedSheets(survey, context, added));
  const own = { name: GUIDE_NAME, refersTo: areaFormula(name, planArea(plan)) };
  return { plan: { ...plan, name, names: [...plan.names, own] }, area: place?.area };
}

/** Queues the emptying of the Guide's area where it stands already; gives back what to write where. */
export function queueGuide(
  context: Excel.RequestContext,
  { plan, area }: PlannedGuide,
  fresh: () => Excel.Worksheet = () => context.workbook.worksheets.add(plan.name),
): SheetToWrite {
  if (area === undefined) return { plan, sheet: fresh() };
  const sheet = context.workbook.worksheets.getItem(plan.name);
  clearArea(sheet, area, planArea(plan), []);
  return { plan, sheet };
}

/** What the Guide tells of: the templates in their order, then Settings, Units and Lists. */
function guidedSheets(
  { tables }: Survey,
  { present, language, words }: SheetContext,
  added: readonly Pick<SheetPlan, "id" | "name">[],
): GuidedSheet[] {
  const tabOf = (id: string, table: string): string | undefined =>
    tables.get(table)?.sheet ?? added.find((plan) => plan.id === id)?.name;
  const base = [
    { id: "settings", table: SETTINGS_TABLE, purpose: words.settingsPurpose },
    { id: "units", table: UNITS_TABLE, purpose: words.unitsPurpose },
    { id: "lists", table: listTableName(lists[0]?.id ?? ""), purpose: words.listsPurpose },
  ];
  const guided = [
    ...[...present.values()].map((template) => ({
      id: template.id,
      table: tableName(template.id),
      purpose: template.purpose[language],
      template,
    })),
    ...base,
  ];
  return guided.flatMap(({ table, ...sheet }) => {
    const tab = tabOf(sheet.id, table);
    return tab === undefined ? [] : [{ ...sheet, tab }];
  });
}
