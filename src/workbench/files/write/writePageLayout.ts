import type { PageLayout } from "../../book/Book";
import { joinHeader, PAPER_SIZES } from "../sheet/printWords";
import { element, textElement } from "../xml/escapeXml";

const POINTS_PER_INCH = 72;

/** <printOptions>, <pageMargins>, <pageSetup>, <headerFooter>, breaks, in the order of the schema. */
export function writePageLayout(layout: PageLayout, printerSettings: string | undefined): string {
  const { margins } = layout;
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  return [
    writeOptions(layout),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    writeSetup(layout, printerSettings),
    writeHeaders(layout),
    writeBreaks("rowBreaks", layout.rowBreaks, 16_383),
    writeBreaks("colBreaks", layout.columnBreaks, 1_048_575),
  ].join("");
}

/** Pages are counted, not scaled by per cent. */
export function fitsToPages(layout: PageLayout): boolean {
  return layout.zoom.horizontalFitToPages !== undefined || layout.zoom.verticalFitToPages !== undefined;
}

function writeOptions(layout: PageLayout): string {
  const options = {
    headings: layout.printHeadings ? true : undefined,
    gridLines: layout.printGridlines ? true : undefined,
    horizontalCentered: layout.centerHorizontally ? true : undefined,
    verticalCentered: layout.centerVertically ? true : undefined,
  };
  return Object.values(options).some((value) => value) ? element("printOptions", options) : "";
}

function writeSetup(layout: PageLayout, printerSettings: string | undefined): string {
  const { zoom } = layout;
  const fits = fitsToPages(layout);
  return element("pageSetup", {
    paperSize: PAPER_SIZES.find(([, word]) => word.toLowerCase() === layout.paperSize.toLowerCase())?.[0],
    scale: fits || zoom.scale === undefined || zoom.scale === 100 ? undefined : Math.round(zoom.scale),
    // 0 = as many as it takes.
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    orientation: layout.orientation.toLowerCase(),
    "r:id": printerSettings,
  });
}

function writeHeaders({ headersFooters: texts }: PageLayout): string {
  const header = joinHeader({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
  const footer = joinHeader({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
  if (header === "" && footer === "") return "";
  const inside =
    (header === "" ? "" : textElement("oddHeader", header)) +
    (footer === "" ? "" : textElement("oddFooter", footer));
  return element("headerFooter", {}, inside);
}

function writeBreaks(name: string, places: readonly number[], max: number): string {
  if (places.length === 0) return "";
  const items = [...places].sort((a, b) => a - b).map((id) => element("brk", { id, max, man: true }));
  return element(name, { count: items.length, manualBreakCount: items.length }, items.join(""));
}
