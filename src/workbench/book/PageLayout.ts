import type { Area } from "./Area";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Office.js word, "A4". */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: Area[] | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Rows and columns, from 0 and in order, that start a new page. */
  rowBreaks: number[];
  columnBreaks: number[];
}
