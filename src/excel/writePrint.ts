import type { PrintPages, SheetPlan } from "../domain/sheet/SheetPlan";

/** Queues A4, headings on every page, page numbers. Margins in centimetres. */
export function writePrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation;
  layout.paperSize = "A4";
  writePages(sheet, print.pages);
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", {
    left: 1.2,
    right: 1.2,
    top: 1.5,
    bottom: 1.5,
    header: 0.7,
    footer: 0.7,
  });
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  if (print.titleRows !== null) layout.setPrintTitleRows(print.titleRows);
  if (print.titleColumns !== null) layout.setPrintTitleColumns(print.titleColumns);
  if (print.area !== null) layout.setPrintArea(print.area);
}

function writePages(sheet: Excel.Worksheet, pages: PrintPages): void {
  if (pages.kind === "fit") {
    sheet.pageLayout.zoom = {
      horizontalFitToPages: pages.wide,
      ...(pages.tall === null ? {} : { verticalFitToPages: pages.tall }),
    };
    if (!pages.rowBreaks) return;
    // A sheet that is built anew has the breaks of its former rows.
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of pages.rowBreaks) sheet.horizontalPageBreaks.add(sheet.getCell(row - 1, 0));
    return;
  }
  sheet.pageLayout.zoom = { scale: pages.percent };
  for (const column of pages.breaks) sheet.verticalPageBreaks.add(sheet.getCell(0, column - 1));
}
