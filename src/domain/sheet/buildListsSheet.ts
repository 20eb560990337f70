import type { ChoiceList } from "../schema/ChoiceList";
import { lists } from "../schema/lists";
import { choicesName, labelsName, listTableName } from "../schema/tableName";
import { cellAddress, rangeAddress } from "./cellAddress";
import { labelHeading } from "./choiceFormula";
import { textFormat } from "./numberFormat";
import { OFFER_HEADINGS, offeredRange, offerFormulas } from "./offeredChoices";
import { packPages } from "./packPages";
import type { SheetContext } from "./SheetContext";
import type { SheetPlan, ValidationPlan } from "./SheetPlan";
import { headingHeight, pageFooter, sheetTop } from "./sheetTop";
import { tableColumn } from "./structuredReference";
import { lineHeight, shownWidth } from "./textSize";

/** Row of the lists' names; their headings stand in the next. */
const NAME_ROW = 4;
const HEADING_ROW = 5;
const KHMER_ROW = lineHeight(true) + 3;
const BODY = 6;
const FIRST = 2;
/** Code, English, Khmer, in use, and hidden what is offered; then a narrow gap. */
const SHOWN = 4;
const COLUMNS = SHOWN + OFFER_HEADINGS.length;
const STEP = COLUMNS + 1;
const MARGIN = 2;
const HIDDEN_WIDTH = 10;
/** Code, English, Khmer, in use: what their headings need in either language, and the words of the last. */
const HEADING_WIDTHS = [12, 16, 16, 13];
/** Lists stand whole on their pages: small enough for a few side by side, and well readable. */
const PRINT_PERCENT = 55;

/**
 * All choice lists side by side, a native table each, so that users can add and reword entries and every
 * drop-down and formula follows; `wanted` where only some are missing. Names `GmspLabels_<list>` point at the labels
 * of the workbook's language, `GmspChoices_<list>` at those that are in use (`offeredChoices`).
 */
export function buildListsSheet(context: SheetContext, wanted: readonly ChoiceList[] = lists): SheetPlan {
  const { language, words } = context;
  const headings = [words.code, words.english, words.khmer, words.active];
  const blocks = wanted.map((list, index) => {
    const left = FIRST + index * STEP;
    const choices = context.lists.get(list.id) ?? [];
    const bottom = HEADING_ROW + Math.max(1, choices.length);
    const rows = choices.map(({ code, label, active }) => [
      code,
      label.en,
      label.km,
      active ? words.yes : words.no,
    ]);
    return { list, left, bottom, rows: rows.length > 0 ? rows : [headings.map(() => null)] };
  });
  const hidden = new Set(
    blocks.flatMap(({ left }) => OFFER_HEADINGS.map((_heading, at) => left + SHOWN + at)),
  );
  const listWidths = blocks.map(({ rows }) => shownWidths(rows));
  const widths = [
    MARGIN,
    ...listWidths.flatMap((shown) => [...shown, ...OFFER_HEADINGS.map(() => HIDDEN_WIDTH), MARGIN]),
  ];
  const breaks = packPages(
    listWidths.map((shown) => [...shown, MARGIN]),
    PRINT_PERCENT,
  ).flatMap((index) => blocks[index]?.left ?? []);
  const top = sheetTop(
    {
      title: words.listsSheet,
      purpose: words.listsPurpose,
      caption: "",
      widths,
      from: FIRST,
      to: FIRST + 2 * STEP,
      asOf: false,
    },
    language,
    words,
  );
  const column = (left: number, index: number, bottom: number): string =>
    rangeAddress(BODY, left + index, bottom, left + index);

  return {
    id: "lists",
    name: words.listsSheet,
    tab: "list",
    gridlines: false,
    columns: widths.map((width, index) => (hidden.has(index + 1) ? { width, hidden: true } : { width })),
    rowHeights: [
      ...top.rowHeights,
      { row: NAME_ROW, height: KHMER_ROW },
      { row: HEADING_ROW, height: headingHeight(headings, HEADING_WIDTHS, language) },
      // Every list shows Khmer beside English, whatever the workbook's language.
      ...Array.from({ length: Math.max(...blocks.map(({ rows }) => rows.length)) }, (_, index) => ({
        row: HEADING_ROW + 1 + index,
        height: KHMER_ROW,
      })),
    ],
    blocks: [
      ...top.blocks,
      ...blocks.map(({ list, left }) => ({
        at: cellAddress(NAME_ROW, left),
        cells: [[list.label[language]]],
      })),
      ...blocks.map(({ list, left, rows }) => {
        const offer = offerFormulas(list.id, words).map((formula) => ({ formula }));
        const cells = [[...headings, ...OFFER_HEADINGS], ...rows.map((row) => [...row, ...offer])];
        return { at: cellAddress(HEADING_ROW, left), cells };
      }),
    ],
    tables: blocks.map(({ list, left, bottom }) => ({
      name: listTableName(list.id),
      range: rangeAddress(HEADING_ROW, left, bottom, left + COLUMNS - 1),
    })),
    styles: [
      ...top.styles,
      ...blocks.flatMap(({ left, bottom }) => [
        { range: rangeAddress(NAME_ROW, left, NAME_ROW, left + SHOWN - 1), role: "total" as const },
        { range: rangeAddress(HEADING_ROW, left, HEADING_ROW, left + SHOWN - 1), role: "heading" as const },
        { range: rangeAddress(BODY, left + 1, bottom, left + SHOWN - 1), role: "input" as const },
        { range: column(left, 0, bottom), role: "computed" as const },
        {
          range: rangeAddress(HEADING_ROW, left + SHOWN, bottom, left + COLUMNS - 1),
          role: "hiddenId" as const,
        },
      ]),
    ],
    numberFormats: blocks.map(({ left, bottom }) => ({
      range: rangeAddress(BODY, left, bottom, left + 2),
      format: textFormat,
    })),
    validations: blocks.map(({ left, bottom }) => yesNoValidation(column(left, 3, bottom), context)),
    conditionals: [],
    charts: [],
    names: blocks.flatMap(({ list }) => [
      {
        name: labelsName(list.id),
        refersTo: `=${tableColumn(listTableName(list.id), labelHeading(context))}`,
      },
      { name: choicesName(list.id), refersTo: offeredRange(list.id) },
    ]),
    frozen: { rows: HEADING_ROW, columns: 0 },
    print: {
      orientation: "Landscape",
      pages: { kind: "scale", percent: PRINT_PERCENT, breaks },
      titleColumns: null,
      titleRows: `$${NAME_ROW}:$${HEADING_ROW}`,
      footer: pageFooter(words),
      area: null,
    },
  };
}

/** A drop-down of the two words for "in use" and "no longer". */
export const yesNoValidation = (range: string, { words }: Pick<SheetContext, "words">): ValidationPlan => ({
  range,
  rule: { kind: "list", source: `${words.yes},${words.no}` },
  alert: { style: "stop", title: words.alertTitle, message: words.alertChoice },
});

/** Wide enough for the longest entry of each column, up to 66 characters; alike in both languages. */
const shownWidths = (rows: readonly (readonly (string | null)[])[]): number[] =>
  HEADING_WIDTHS.map((least, index) => {
    const longest = Math.max(0, ...rows.map((row) => shownWidth(row[index] ?? "")));
    return Math.min(66, Math.max(least, Math.ceil(longest) + 3));
  });
