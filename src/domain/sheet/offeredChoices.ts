import { labelsName } from "../schema/tableName";
import type { Language } from "../schema/Label";
import { listTable } from "./choiceFormula";
import type { SheetWords } from "./SheetWords";
import { quoteText, tableColumn, thisRow } from "./structuredReference";

/** Headings of the hidden columns that end every list's table; ids, the same in both languages. */
export const ORDER = "order";
export const OFFERED = "offered";
/** How many hidden columns that is, and their headings in order. */
export const OFFER_HEADINGS = [ORDER, OFFERED] as const;

/** Beyond the last row of a sheet: the place of a row that is not offered. */
const NOWHERE = 9_999_999;

/** What the In use column says in either language, as `readChoices` reads it. */
const REFUSALS: Readonly<Record<Language, string>> = { en: "No", km: "ទេ" };

/**
 * The formulas of a list table's hidden columns, with their "=". `order`: in the first row the place of the first
 * entry in use, in the second row that of the second, and so on. `offered`: its label in the workbook's language
 * (`GmspLabels_<list>`), or the other one where it is blank; "" after the last. Rows without a label are passed
 * over. Sorting, adding, renaming and retiring are followed by themselves. Written so that Excel 2013 and
 * LibreOffice calculate it without being told that it is about arrays: SUMPRODUCT sees to that.
 */
export function offerFormulas(listId: string, words: SheetWords): string[] {
  const table = listTable(listId);
  const column = (heading: string): string => tableColumn(table, heading);
  const [codes, english, khmer] = [column(words.code), column(words.english), column(words.khmer)];
  const refusals = [...Object.values(REFUSALS), "FALSE", "0"].map(quoteText).join(",");
  const isRefused = `MATCH(TRIM(${column(words.active)}&""),{${refusals}},0)`;
  const isOffered = `(TRIM(${english}&${khmer})<>"")*ISNA(${isRefused})`;
  const above = `ROW(INDEX(${codes},1))-1`;
  const order = `SUMPRODUCT(SMALL(ROW(${codes})+${NOWHERE}*(1-${isOffered}),ROW()-(${above})))-(${above})`;
  const at = (range: string): string => `INDEX(${range},${thisRow(table, ORDER)})`;
  const label = at(labelsName(listId));
  const offered = `IFERROR(IF(TRIM(${label})="",${at(english)}&${at(khmer)},${label}&""),"")`;
  return [`=${order}`, `=${offered}`];
}

/**
 * What the drop-downs' name refers to: the filled part of the `offered` column. INDEX:INDEX is a reference that
 * Excel follows without recalculating it at every turn, as it would OFFSET.
 */
export function offeredRange(listId: string): string {
  const column = tableColumn(listTable(listId), OFFERED);
  return `=INDEX(${column},1):INDEX(${column},MAX(1,COUNTIF(${column},"?*")))`;
}
