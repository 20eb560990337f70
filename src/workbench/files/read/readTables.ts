import type { Sheet, Table, TableColumn } from "../../book/Book";
import { createId } from "../../book/createId";
import { fromStored } from "../../calc/storedFormula";
import { kindOf } from "../package/Relation";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";
import { areaOf } from "./areas";
import type { ReadContext } from "./ReadContext";
import { readFilters } from "./readFilters";

/** Total row functions of files, by the number that SUBTOTAL knows them by (101 and on: hidden rows left out). */
const TOTALS = new Map([
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
]);

/** Reads the tables that a sheet's relationships name. */
export function readTables(sheetPath: string, sheet: Sheet, context: ReadContext): void {
  for (const relation of context.file.relations(sheetPath)) {
    if (kindOf(relation) !== "table") continue;
    const root = context.file.xml(relation.target);
    const table = root && readTable(root);
    if (!table) continue;
    sheet.tables.push(table);
    if (context.file.relations(relation.target).some((one) => kindOf(one) === "queryTable")) {
      context.losses.count(sheet.name, "query");
    }
  }
}

function readTable(root: XmlElement): Table | undefined {
  const area = areaOf(root.attributes.get("ref"));
  const name = root.attributes.get("displayName") ?? root.attributes.get("name");
  if (!area || name === undefined) return undefined;
  const autoFilter = child(root, "autoFilter");
  const info = child(root, "tableStyleInfo");
  const table: Table = {
    id: createId("table"),
    name: unescapeCellText(name),
    area,
    showHeaders: numberOf(root, "headerRowCount") !== 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column, i) =>
      readColumn(column, i, name),
    ),
    style: info?.attributes.get("name") ?? "",
    showBandedRows: flag(info, "showRowStripes"),
    showBandedColumns: flag(info, "showColumnStripes"),
    highlightFirstColumn: flag(info, "showFirstColumn"),
    highlightLastColumn: flag(info, "showLastColumn"),
    showFilterButton: autoFilter !== undefined,
    filters: readFilters(autoFilter),
  };
  const sort = readSort(child(root, "sortState"), area.left);
  if (sort) table.sort = sort;
  return table;
}

function readColumn(element: XmlElement, index: number, table: string): TableColumn {
  const name = unescapeCellText(element.attributes.get("name") ?? `Column${index + 1}`);
  const column: TableColumn = { id: numberOf(element, "id") ?? index + 1, name };
  const calculated = child(element, "calculatedColumnFormula");
  if (calculated && calculated.text !== "")
    column.calculated = fromStored(`=${unescapeCellText(calculated.text)}`);
  const label = element.attributes.get("totalsRowLabel");
  if (label !== undefined) column.totalLabel = unescapeCellText(label);
  const total = element.attributes.get("totalsRowFunction");
  const own = child(element, "totalsRowFormula")?.text;
  if (total === "custom" && own) column.totalFormula = fromStored(`=${unescapeCellText(own)}`);
  else if (total !== undefined && TOTALS.has(total)) {
    column.totalFormula = `=SUBTOTAL(${TOTALS.get(total)},${table}[${name.replace(/[[\]#'@]/g, "'$&")}])`;
  }
  return column;
}

function readSort(state: XmlElement | undefined, left: number): Table["sort"] {
  const fields = childrenOf(state, "sortCondition").flatMap((one) => {
    const area = areaOf(one.attributes.get("ref"));
    return area ? [{ key: area.left - left, ascending: !flag(one, "descending") }] : [];
  });
  return fields.length === 0 ? undefined : { fields, matchCase: flag(state, "caseSensitive") };
}
