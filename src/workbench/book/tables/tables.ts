import { createId } from "../createId";
import type { Area, Sheet, Table } from "../Book";
import type { Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { locked } from "../core/checkWritable";
import { bodyOf } from "../core/tablesAt";
import { rewriteEverywhere } from "../core/rewriteEverywhere";
import { clearContents } from "../cells/clearContents";
import { emitEdited } from "../cells/emitEdited";
import { shiftCells } from "../lines/shiftCells";
import { checkName, checkNameFree } from "../sheets/checkName";
import { refreshFilters } from "../rules/refreshFilters";
import { rangeFormulas } from "./rangeFormulas";
import { refuseOverlap } from "./refuseOverlap";
import { resizeTable } from "./resizeTable";
import { commonFormula } from "./settleCalculatedColumns";
import { settleHeadings } from "./settleHeadings";
import { setHeadersShown, setTotalsShown } from "./showTableRows";
import { findTable } from "./findTable";

type Tables = Pick<Editor, "addTable" | "deleteTable" | "convertTableToRange" | "resizeTable" | "setTable">;

/** Tables as a whole. */
export function createTables(context: Context): Tables {
  const { book, journal } = context;
  return {
    addTable: (sheetId, area, hasHeaders, source) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        if (sheet.protection) throw locked(sheet);
        const table = makeTable(context, sheet, area, hasHeaders);
        journal.set(sheet, "tables", [...sheet.tables, table]);
        settleHeadings(context, sheet, table);
        adoptFormulas(context, sheet, table);
        context.touched(sheetId, { ...table.area, bottom: table.area.top });
        context.restructured();
        context.emit({ kind: "tableAdded", table: table.id, name: table.name, sheet: sheetId, source });
        return table;
      }),
    deleteTable: (id, source) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        removeTable(context, sheet, table);
        rewriteEverywhere(context, { kind: "tableDeleted", table: table.name });
        clearContents(context, sheet, table.area);
        emitEdited(context, sheet, table.area, source);
        context.emit({ kind: "tableDeleted", table: id, name: table.name, sheet: sheet.id, source });
      }),
    convertTableToRange: (id) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        // The formulas still know the table while they turn into plain references.
        rangeFormulas(context, sheet, table);
        removeTable(context, sheet, table);
        context.emit({ kind: "tableDeleted", table: id, name: table.name, sheet: sheet.id, source: "api" });
        return table.area;
      }),
    resizeTable: (id, area) =>
      context.edit(() => {
        checkArea(area);
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        resizeTable(context, sheet, table, area);
      }),
    setTable: (id, change) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        const { name, showHeaders, showTotals, ...look } = change;
        if (name !== undefined && name !== table.name) {
          checkName(name, "table");
          checkNameFree(book, name, null, table);
          rewriteEverywhere(context, { kind: "tableRenamed", from: table.name, to: name });
          journal.set(table, "name", name);
          context.restructured();
        }
        if (showHeaders !== undefined && showHeaders !== table.showHeaders) {
          setHeadersShown(context, sheet, table, showHeaders);
        }
        if (showTotals !== undefined && showTotals !== table.showTotals) {
          setTotalsShown(context, sheet, table, showTotals);
        }
        for (const member of Object.keys(look) as (keyof typeof look)[]) {
          if (look[member] !== undefined) journal.set(table, member, look[member]);
        }
        context.emit({ kind: "formatChanged", sheet: sheet.id, area: table.area, source: "api" });
      }),
  };
}

function makeTable(context: Context, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  let area = given;
  refuseOverlap(sheet, area);
  if (!hasHeaders) {
    // Excel puts a heading row above the data, which moves down by one row.
    shiftCells(
      context,
      sheet,
      { kind: "insert", axis: "row", at: area.top, count: 1, from: area.left, to: area.right },
      "api",
    );
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) {
    area = { ...area, bottom: area.bottom + 1 };
    refuseOverlap(sheet, area);
    checkArea(area);
  }
  const columns = [];
  for (let c = area.left; c <= area.right; c++)
    columns.push({ id: c - area.left + 1, name: `Column${c - area.left + 1}` });
  return {
    id: createId("table"),
    name: freeTableName(context),
    area,
    showHeaders: true,
    showTotals: false,
    columns,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: {},
  };
}

/** Columns that hold one formula from end to end are calculated columns from the start. */
function adoptFormulas({ journal }: Context, sheet: Sheet, table: Table): void {
  table.columns.forEach((column, i) => {
    journal.set(column, "calculated", commonFormula(sheet, bodyOf(table), table.area.left + i));
  });
}

function removeTable(context: Context, sheet: Sheet, table: Table): void {
  context.journal.set(
    sheet,
    "tables",
    sheet.tables.filter((other) => other !== table),
  );
  refreshFilters(context, sheet);
  context.restructured();
}

function freeTableName({ book }: Context): string {
  const taken = new Set([
    ...book.names.map((name) => name.name.toLowerCase()),
    ...book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  ]);
  let n = 1 + book.sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  while (taken.has(`table${n}`)) n += 1;
  return `Table${n}`;
}
