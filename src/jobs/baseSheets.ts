import { lists } from "../domain/schema/lists";
import { listTableName, SETTINGS_TABLE, UNITS_TABLE } from "../domain/schema/tableName";
import { buildListsSheet } from "../domain/sheet/buildListsSheet";
import { buildSettingsSheet } from "../domain/sheet/buildSettingsSheet";
import { buildUnitsSheet } from "../domain/sheet/buildUnitsSheet";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import type { Survey } from "../excel/surveyWorkbook";

const lostLists = ({ tables }: Survey) => lists.filter(({ id }) => !tables.has(listTableName(id)));

/** Ids of the lists that have no table in the workbook: formulas that look at them have lost their reference. */
export const lostListIds = (survey: Survey): string[] => lostLists(survey).map(({ id }) => id);

/** Settings, Units and Lists where the workbook lacks them: formulas and drop-downs do not work without. */
export function missingBaseSheets(survey: Survey, context: SheetContext): SheetPlan[] {
  const { tables } = survey;
  const lost = lostLists(survey);
  return [
    ...(tables.has(SETTINGS_TABLE) ? [] : [buildSettingsSheet(context)]),
    ...(tables.has(UNITS_TABLE) ? [] : [buildUnitsSheet(context)]),
    ...(lost.length === 0 ? [] : [buildListsSheet(context, lost)]),
  ];
}
