import type { PageLayout } from "../../book/Book";
import { createPageLayout } from "../../book/createBook";
import { PAPER_SIZES, splitHeader } from "../sheet/printWords";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";

const POINTS_PER_INCH = 72;

/** Margins, paper, scale, headers, footers and breaks; print area and titles come from the names. */
export function readPageLayout(root: XmlElement): PageLayout {
  const layout = createPageLayout();
  const margins = child(root, "pageMargins");
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const inches = numberOf(margins, side);
    if (inches !== undefined) layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  }
  const setup = child(root, "pageSetup");
  if (setup?.attributes.get("orientation") === "landscape") layout.orientation = "Landscape";
  const paper = numberOf(setup, "paperSize");
  layout.paperSize =
    setup && paper === undefined
      ? "Letter"
      : (PAPER_SIZES.find(([number]) => number === paper)?.[1] ?? layout.paperSize);
  if (flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const wide = numberOf(setup, "fitToWidth") ?? 1;
    const high = numberOf(setup, "fitToHeight") ?? 1;
    layout.zoom = {
      ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
      ...(high > 0 ? { verticalFitToPages: high } : {}),
    };
  } else layout.zoom = { scale: numberOf(setup, "scale") ?? 100 };
  const options = child(root, "printOptions");
  layout.centerHorizontally = flag(options, "horizontalCentered");
  layout.centerVertically = flag(options, "verticalCentered");
  layout.printGridlines = flag(options, "gridLines");
  layout.printHeadings = flag(options, "headings");
  const text = child(root, "headerFooter");
  const header = splitHeader(child(text, "oddHeader")?.text ?? "");
  const footer = splitHeader(child(text, "oddFooter")?.text ?? "");
  layout.headersFooters = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
  layout.rowBreaks = readBreaks(child(root, "rowBreaks"));
  layout.columnBreaks = readBreaks(child(root, "colBreaks"));
  return layout;
}

/** The row or column that starts a new page. */
function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, "brk")
    .map((one) => numberOf(one, "id") ?? 0)
    .filter((id) => id > 0);
}
