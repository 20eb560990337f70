import type { Table, TableColumn } from "../../book/Book";
import { formatAddress } from "../../book/address";
import { toStored } from "../../calc/storedFormula";
import { MAIN_NAMESPACE } from "../package/partTypes";
import { attributes, element, escapeText, XML_HEAD } from "../xml/escapeXml";
import { writeFilters } from "./writeFilters";

const TOTALS = new Map([
  [101, "average"],
  [102, "countNums"],
  [103, "count"],
  [104, "max"],
  [105, "min"],
  [107, "stdDev"],
  [109, "sum"],
  [110, "var"],
]);

/** A table's part. `number` is its number in the file, from 1. */
export function writeTable(table: Table, number: number): string {
  const { area, showTotals } = table;
  const filtered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
  const hasFilter = table.showHeaders && (table.showFilterButton || Object.keys(table.filters).length > 0);
  const columns = table.columns.map((column) => writeColumn(table, column));
  const children = [
    hasFilter ? element("autoFilter", { ref: formatAddress(filtered) }, writeFilters(table.filters)) : "",
    writeSort(table),
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  ];
  const head = attributes({
    xmlns: MAIN_NAMESPACE,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: formatAddress(area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : false,
  });
  return `${XML_HEAD}<table${head}>${children.join("")}</table>`;
}

function writeColumn(table: Table, column: TableColumn): string {
  const total = totalOf(table, column);
  const xml = element(
    "tableColumn",
    {
      id: column.id,
      name: column.name,
      totalsRowLabel: column.totalLabel,
      totalsRowFunction: total.name,
    },
    (column.calculated === undefined ? "" : formulaElement("calculatedColumnFormula", column.calculated)) +
      (total.formula === undefined ? "" : formulaElement("totalsRowFormula", total.formula)),
  );
  // Line breaks in headings as Excel writes them.
  return xml.replaceAll("&#10;", "_x000a_");
}

/** The plain totals have a name in the file; any other formula is "custom". */
function totalOf(table: Table, column: TableColumn): { name?: string; formula?: string } {
  const formula = column.totalFormula;
  if (formula === undefined) return {};
  const escaped = column.name.replace(/[[\]#'@]/g, "'$&");
  const call = /^=SUBTOTAL\((\d+),\s*(.+)\)$/i.exec(formula);
  const name = TOTALS.get(Number(call?.[1]));
  const argument = call?.[2]?.toLowerCase();
  if (
    name !== undefined &&
    (argument === `${table.name}[${escaped}]`.toLowerCase() || argument === `[${escaped}]`.toLowerCase())
  ) {
    return { name };
  }
  return { name: "custom", formula };
}

function writeSort(table: Table): string {
  if (!table.sort || table.sort.fields.length === 0) return "";
  const { area, showHeaders, showTotals } = table;
  const top = area.top + (showHeaders ? 1 : 0);
  const bottom = area.bottom - (showTotals ? 1 : 0);
  const conditions = table.sort.fields.map(({ key, ascending }) => {
    const column = area.left + key;
    return element("sortCondition", {
      descending: ascending ? undefined : true,
      ref: formatAddress({ top, bottom, left: column, right: column }),
    });
  });
  const head = {
    caseSensitive: table.sort.matchCase ? true : undefined,
    ref: formatAddress({ ...area, top, bottom }),
  };
  return element("sortState", head, conditions.join(""));
}

const formulaElement = (name: string, formula: string): string =>
  `<${name}>${escapeText(toStored(formula).slice(1))}</${name}>`;
