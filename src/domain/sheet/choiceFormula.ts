import { labelsName, listTableName, UNITS_LIST, UNITS_TABLE } from "../schema/tableName";
import type { Language } from "../schema/Label";
import type { SheetWords } from "./SheetWords";
import { quoteText, tableColumn } from "./structuredReference";

interface Wording {
  readonly language: Language;
  readonly words: SheetWords;
}

/** The name of a list's table; the units' is apart. */
export const listTable = (listId: string): string =>
  listId === UNITS_LIST ? UNITS_TABLE : listTableName(listId);

/** The heading over the labels that a workbook in this language shows. */
export const labelHeading = ({ language, words }: Wording): string =>
  language === "en" ? words.english : words.khmer;

/**
 * The label of a choice, live: `INDEX(GmspLabels_status,MATCH("completed",GmspListStatus[Code],0))`.
 * Labels that people edit on the Lists sheet follow. `code` is a formula's text constant or a cell.
 */
export function choiceFormula(
  wording: Pick<Wording, "words">,
  listId: string,
  code: { text: string } | { cell: string },
): string {
  const table = listTable(listId);
  const wanted = "text" in code ? quoteText(code.text) : code.cell;
  const codes = tableColumn(table, wording.words.code);
  return `INDEX(${labelsName(listId)},MATCH(${wanted},${codes},0))`;
}
