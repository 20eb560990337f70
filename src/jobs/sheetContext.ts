import { tableName } from "../domain/schema/tableName";
import type { Settings } from "../domain/schema/Settings";
import type { Template } from "../domain/schema/Template";
import { templates } from "../domain/schema/templates";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { sheetWords } from "../text/sheetWords";
import type { LoadedWorkbook } from "./loadWorkbook";
import { renamedHeadings } from "./renamedHeadings";

/** What sheets are built for in this workbook, with these templates being added to it. */
export function sheetContext(
  { survey, lists }: LoadedWorkbook,
  settings: Settings,
  added: readonly Template[] = [],
  seed = false,
): SheetContext {
  const present = templates.filter(
    (template) => survey.tables.has(tableName(template.id)) || added.includes(template),
  );
  return {
    language: settings.language,
    words: sheetWords[settings.language],
    settings,
    lists,
    present: new Map(present.map((template) => [template.id, template])),
    renamed: renamedHeadings(survey),
    seed,
  };
}
