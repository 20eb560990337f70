import { tableName, UNITS_LIST } from "../schema/tableName";
import { choiceFormula } from "../sheet/choiceFormula";
import { choiceLabel, headingOf, type SheetContext } from "../sheet/SheetContext";
import { quoteText, tableColumn } from "../sheet/structuredReference";

/** How summaries name what lies in the tables. */
export interface References {
  /** "GmspPlan[Status]"; null where the workbook's table has no such column (people delete columns). */
  readonly column: (templateId: string, fieldId: string) => string | null;
  /** The list behind a choice or unit field. */
  readonly listOf: (templateId: string, fieldId: string) => string | null;
  /** The live label of a choice; the label as it stands now where its code is no longer in the list. */
  readonly label: (listId: string, code: string) => string;
  /** The column of a template's keys. */
  readonly key: (templateId: string) => string | null;
}

export function createReferences(context: SheetContext): References {
  const field = (templateId: string, fieldId: string) =>
    context.present.get(templateId)?.fields.find((one) => one.id === fieldId);
  const column = (templateId: string, fieldId: string): string | null => {
    const found = field(templateId, fieldId);
    const known = context.renamed?.get(templateId);
    if (!found || (known && !known.has(fieldId))) return null;
    return tableColumn(tableName(templateId), headingOf(context, templateId, found));
  };
  return {
    column,
    key: (templateId) => column(templateId, context.present.get(templateId)?.keyField ?? ""),
    listOf: (templateId, fieldId) => {
      const found = field(templateId, fieldId);
      if (found?.type === "unit") return UNITS_LIST;
      return found?.type === "choice" ? found.list : null;
    },
    label: (listId, code) =>
      `IFERROR(${choiceFormula(context, listId, { text: code })}&"",${quoteText(choiceLabel(context, listId, code))})`,
  };
}
