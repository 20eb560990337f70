import type { SheetEdits, SheetQuestion } from "../../domain/language/SheetLook";
import { otherLanguage, type Language } from "../../domain/schema/Label";
import { answerSize } from "../answerSize";
import { cellInput } from "../cellInput";
import { groupRanges } from "../groupRanges";
import { fonts } from "../roleStyles";
import { points } from "../writeStyles";
import type { ReadSheet } from "./readSheetLooks";
import { address, switchFonts } from "./switchFonts";

/** Excel on the web refuses requests above 5 MB; the rest of the batch needs room, too. */
const REQUEST_BYTES = 2.5 * 1024 * 1024;
const ROWS_A_WRITE = 4_000;

/** Sends what is queued whenever it comes near to what Excel takes at once. */
export function createSender(context: Excel.RequestContext): (bytes: number) => Promise<void> {
  let queued = 0;
  return async (bytes) => {
    if (queued > 0 && queued + bytes > REQUEST_BYTES) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
}

/**
 * Queues what changes on a sheet, but for the row of the other language (`writeOtherRow`); large tables are sent in
 * parts. No filter may hide rows of the sheet (`withFilters`).
 */
export async function writeSheetEdits(
  context: Excel.RequestContext,
  question: SheetQuestion,
  edits: SheetEdits,
  read: ReadSheet,
  to: Language,
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(question.sheet);
  await writeTexts(sheet, edits.texts, send);

  for (const { column, width } of edits.widths)
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points(width);
  const rows = edits.heights.map(({ row, height }) => ({ range: `${row + 1}:${row + 1}`, key: height }));
  for (const { address: lines, key } of groupRanges(rows)) sheet.getRanges(lines).format.rowHeight = key;
  for (const { area, prompt, alert, entries } of edits.validations) {
    const { dataValidation } = sheet.getRange(address(area));
    if (entries !== undefined) dataValidation.rule = { list: { inCellDropDown: true, source: entries } };
    if (prompt) dataValidation.prompt = prompt;
    if (alert) dataValidation.errorAlert = alert;
  }
  for (const { area, rule } of edits.rules) {
    const format = sheet.getRange(address(area)).conditionalFormats.getItem(rule.id);
    if (rule.kind === "formula") format.custom.rule.formula = rule.formula;
    else format.cellValue.rule = { formula1: rule.formula, operator: "EqualTo" };
  }
  if (edits.print) {
    const { footer, pagesWide, pagesTall } = edits.print;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    if (pagesWide !== null)
      sheet.pageLayout.zoom = {
        horizontalFitToPages: pagesWide,
        ...(pagesTall === null ? {} : { verticalFitToPages: pagesTall }),
      };
  }
  switchFonts(sheet, read.fonts, to);
  if (edits.otherCells)
    sheet.getRange(address(edits.otherCells)).format.font.name = fonts[otherLanguage(to)].body;
}

async function writeTexts(
  sheet: Excel.Worksheet,
  texts: SheetEdits["texts"],
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  for (const { row, column, cells } of texts) {
    for (let at = 0; at < cells.length; at += ROWS_A_WRITE) {
      const part = cells.slice(at, at + ROWS_A_WRITE);
      if (part.every((line) => line.every((cell) => cell === null))) continue;
      await send(answerSize(part));
      sheet.getRangeByIndexes(row + at, column, part.length, part[0]?.length ?? 1).values = part.map((line) =>
        line.map(cellInput),
      );
    }
  }
}
