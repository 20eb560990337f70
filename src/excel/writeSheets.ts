import type { Language } from "../domain/schema/Label";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { tabColors } from "./roleStyles";
import { writeBlocks } from "./writeBlocks";
import { writeChart } from "./writeChart";
import { writePrint } from "./writePrint";
import { writeRules } from "./writeRules";
import { writeStyles } from "./writeStyles";

/** A plan and the sheet that it is written to. The sheet is empty where the plan writes. */
export interface SheetToWrite {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

export interface WriteOptions {
  readonly language: Language;
  /** Workbook-level names that exist already: they get the new formula. */
  readonly existingNames: ReadonlySet<string>;
}

/**
 * Queues everything that the plans hold; the caller syncs. The order over all plans matters: values, then
 * tables, then names over the tables, then the formulas that use both, then looks and rules.
 */
export function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToWrite[],
  options: WriteOptions,
): void {
  for (const { plan, sheet } of sheets) {
    writeFormatsOfText(sheet, plan);
    writeBlocks(sheet, plan, "values");
  }
  for (const { plan, sheet } of sheets) {
    for (const { name, range } of plan.tables) {
      const table = sheet.tables.add(sheet.getRange(range), true);
      table.name = name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      // Lists stand side by side: filtering one would hide rows of the others.
      if (plan.tab === "list") table.showFilterButton = false;
    }
  }
  for (const { plan } of sheets) writeNames(context, plan, options.existingNames);
  for (const { plan, sheet } of sheets) writeBlocks(sheet, plan, "formulas");
  for (const { plan, sheet } of sheets) {
    writeStyles(sheet, plan, options.language);
    writeRules(sheet, plan);
    for (const chart of plan.charts) writeChart(sheet, chart, options.language);
    writePrint(sheet, plan);
    sheet.tabColor = tabColors[plan.tab];
    sheet.showGridlines = plan.gridlines;
    freeze(sheet, plan);
  }
}

/** Queues a plan's workbook-level names; those that exist already get the new formula. */
export function writeNames(
  { workbook }: Excel.RequestContext,
  plan: SheetPlan,
  existing: ReadonlySet<string>,
): void {
  for (const { name, refersTo } of plan.names) {
    if (existing.has(name)) workbook.names.getItem(name).formula = refersTo;
    else workbook.names.add(name, refersTo);
  }
}

/** Text columns must be text before their values arrive, or "007" becomes 7. */
function writeFormatsOfText(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, format } of plan.numberFormats) {
    if (format === "@") sheet.getRange(range).numberFormat = format as unknown as string[][];
  }
}

function freeze(sheet: Excel.Worksheet, { frozen }: SheetPlan): void {
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  } else if (frozen.rows > 0) {
    sheet.freezePanes.freezeRows(frozen.rows);
  } else if (frozen.columns > 0) {
    sheet.freezePanes.freezeColumns(frozen.columns);
  }
}
