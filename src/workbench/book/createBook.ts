import type { Book, PageLayout, Sheet } from "./Book";
import { createId } from "./createId";

/** A new book as Excel makes it: one blank sheet "Sheet1", Calibri 11, A4 portrait. */
export function createBook(fileName = "Book1.xlsx"): Book {
  const sheet = createSheet("Sheet1");
  return {
    sheets: [sheet],
    activeSheet: sheet.id,
    selection: { [sheet.id]: { row: 0, column: 0, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] } },
    styles: [{}],
    names: [],
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
      custom: Object.create(null) as Record<string, string | number | boolean>,
    },
    settings: Object.create(null) as Record<string, string>,
    structureProtection: null,
    dateSystem: 1900,
    defaultFont: { name: "Calibri", size: 11 },
    fileName,
  };
}

/** A blank sheet: columns 64 pixels (48 points) wide, rows 15 points high. */
export function createSheet(name: string): Sheet {
  return {
    id: createId("sheet"),
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
    pageLayout: createPageLayout(),
    protection: null,
    customProperties: Object.create(null) as Record<string, string>,
  };
}

/** Excel's defaults: margins 0.7 and 0.75 inch, header and footer 0.3 inch. */
export function createPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
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
  };
}
