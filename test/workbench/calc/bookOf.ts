import type { Area, Book, Name, Scalar, Sheet, Table } from "../../../src/workbench/book/Book";
import type { Calculator } from "../../../src/workbench/calc/Calculator";
import { isError } from "../../../src/workbench/calc/errorValue";

/** "B3" as row and column from 0. */
export function at(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

export function areaOf(address: string): Area {
  const [first = "A1", last = first] = address.split(":");
  const [a, b] = [at(first), at(last)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

export function sheetOf(name: string, rows: (Scalar | undefined)[][] = [], id = `id-${name}`): Sheet {
  const sheet: Sheet = {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    columns: [],
    columnLines: {},
    rowLines: {},
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    autoFilter: null,
    filteredRows: new Set(),
    validations: [],
    conditionalFormats: [],
    charts: [],
    notes: [],
    hyperlinks: [],
    pageLayout: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: {},
      margins: { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
      printHeadings: false,
      printArea: null,
      titleRows: null,
      titleColumns: null,
      headersFooters: {
        leftHeader: "",
        centerHeader: "",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "",
        rightFooter: "",
      },
      rowBreaks: [],
      columnBreaks: [],
    },
    protection: null,
    customProperties: {},
  };
  rows.forEach((row, r) => row.forEach((content, c) => put(sheet, r, c, content ?? null)));
  return sheet;
}

/** Sets a cell as the Editor does: a text with "=" is a formula without a value, null empties. */
export function put(sheet: Sheet, row: number, column: number, content: Scalar): void {
  while (sheet.columns.length <= column) sheet.columns.push([]);
  const cells = (sheet.columns[column] ??= []);
  if (content === null) cells[row] = undefined;
  else if (typeof content === "string" && content.startsWith("=")) {
    cells[row] = { value: null, formula: content, style: 0 };
  } else cells[row] = { value: content, style: 0 };
}

/** Makes a table of a sheet's area; its first row holds the headings. */
export function addTable(sheet: Sheet, name: string, address: string, showTotals = false): Table {
  const area = areaOf(address);
  const columns = [];
  for (let c = area.left; c <= area.right; c++) {
    columns.push({ id: c + 1, name: String(sheet.columns[c]?.[area.top]?.value ?? "") });
  }
  const table: Table = {
    id: `table-${name}`,
    name,
    area,
    showHeaders: true,
    showTotals,
    columns,
    style: "",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: {},
  };
  sheet.tables.push(table);
  return table;
}

export function bookOf(sheets: Sheet[], names: Record<string, string> = {}): Book {
  return {
    sheets,
    activeSheet: sheets[0]?.id ?? "",
    selection: {},
    styles: [{}],
    names: Object.entries(names).map(([key, formula]): Name => {
      const [scope, name] = key.includes("!") ? (key.split("!") as [string, string]) : [null, key];
      return { name, scope: scope && `id-${scope}`, formula, visible: true, comment: "" };
    }),
    customXmlParts: [],
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
      revisionNumber: 0,
      creationDate: "",
      custom: {},
    },
    settings: {},
    structureProtection: null,
    dateSystem: 1900,
    defaultFont: { name: "Calibri", size: 11 },
    fileName: "",
  };
}

/** A value as tests write it: errors by their code. */
export const plain = (value: Scalar): string | number | boolean | null =>
  isError(value) ? value.error : value;

/** A cell's value by its address. */
export function read(
  calculator: Calculator,
  sheet: Sheet,
  address: string,
): string | number | boolean | null {
  const { row, column } = at(address);
  return plain(calculator.value(sheet.id, row, column));
}

/** Changes a cell and says so. */
export function edit(calculator: Calculator, sheet: Sheet, address: string, content: Scalar): void {
  const { row, column } = at(address);
  put(sheet, row, column, content);
  calculator.changed(sheet.id, areaOf(address));
}
