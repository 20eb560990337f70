import { choicesName, labelsName, UNITS_LIST, UNITS_TABLE } from "../schema/tableName";
import { unconfirmedNote, units } from "../schema/units";
import { cellAddress, rangeAddress } from "./cellAddress";
import { yesNoValidation } from "./buildListsSheet";
import { labelHeading } from "./choiceFormula";
import { textFormat } from "./numberFormat";
import { OFFER_HEADINGS, offeredRange, offerFormulas } from "./offeredChoices";
import { pagesWide } from "./pagesWide";
import type { SheetContext } from "./SheetContext";
import type { SheetPlan } from "./SheetPlan";
import { headingHeight, pageFooter, sheetTop } from "./sheetTop";
import { tableColumn } from "./structuredReference";
import { columnWidth, rowHeight } from "./textSize";

const HEADING_ROW = 4;
const BODY = 5;
const FIRST = 2;
const LAST = 6;
/** Hidden, last columns of the table: what the drop-downs offer. */
const OFFER = LAST + OFFER_HEADINGS.length;

/** The ministry's units: code, both names, in use, and a note beside every name that is not confirmed. */
export function buildUnitsSheet(context: SheetContext): SheetPlan {
  const { language, words } = context;
  const khmer = language === "km";
  const headings = [words.code, words.english, words.khmer, words.active, words.note];
  const unconfirmed = new Set(units.filter((unit) => !unit.confirmed).map((unit) => unit.code));
  const choices = context.lists.get(UNITS_LIST) ?? [];
  const rows = choices.map(({ code, label, active }) => [
    code,
    label.en,
    label.km,
    active ? words.yes : words.no,
    unconfirmed.has(code) ? unconfirmedNote[language] : null,
  ]);
  if (rows.length === 0) rows.push(headings.map(() => null));
  const bottom = HEADING_ROW + rows.length;
  const offer = offerFormulas(UNITS_LIST, words).map((formula) => ({ formula }));
  const widths = [2, 12, 46, 50, columnWidth(10, khmer), columnWidth(38, khmer)];
  const top = sheetTop(
    {
      title: words.unitsSheet,
      purpose: words.unitsPurpose,
      caption: "",
      widths,
      from: FIRST,
      to: LAST,
      asOf: false,
    },
    language,
    words,
  );
  return {
    id: "units",
    name: words.unitsSheet,
    tab: "list",
    gridlines: false,
    columns: [
      ...widths.map((width) => ({ width })),
      ...OFFER_HEADINGS.map(() => ({ width: 10, hidden: true })),
    ],
    rowHeights: [
      ...top.rowHeights,
      { row: HEADING_ROW, height: headingHeight(headings, widths.slice(1), language) },
      ...rows.map((row, index) => ({
        row: BODY + index,
        height: rowHeight(
          row.map((text, at) => ({ text: text ?? "", width: widths[at + 1] ?? 10 })),
          khmer,
        ),
      })),
    ],
    blocks: [
      ...top.blocks,
      {
        at: cellAddress(HEADING_ROW, FIRST),
        cells: [[...headings, ...OFFER_HEADINGS], ...rows.map((row) => [...row, ...offer])],
      },
    ],
    tables: [{ name: UNITS_TABLE, range: rangeAddress(HEADING_ROW, FIRST, bottom, OFFER) }],
    styles: [
      ...top.styles,
      { range: rangeAddress(HEADING_ROW, FIRST, HEADING_ROW, LAST), role: "heading" },
      { range: rangeAddress(BODY, FIRST, bottom, LAST), role: "input" },
      { range: rangeAddress(HEADING_ROW, LAST + 1, bottom, OFFER), role: "hiddenId" },
    ],
    numberFormats: [{ range: rangeAddress(BODY, FIRST, bottom, FIRST + 2), format: textFormat }],
    validations: [yesNoValidation(rangeAddress(BODY, FIRST + 3, bottom, FIRST + 3), context)],
    conditionals: [],
    charts: [],
    names: [
      { name: labelsName(UNITS_LIST), refersTo: `=${tableColumn(UNITS_TABLE, labelHeading(context))}` },
      { name: choicesName(UNITS_LIST), refersTo: offeredRange(UNITS_LIST) },
    ],
    frozen: { rows: HEADING_ROW, columns: FIRST },
    print: {
      orientation: "Landscape",
      pages: { kind: "fit", wide: pagesWide(widths), tall: null },
      titleColumns: null,
      titleRows: `$${HEADING_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(words),
      area: null,
    },
  };
}
