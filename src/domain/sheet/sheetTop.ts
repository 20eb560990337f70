import type { Language } from "../schema/Label";
import { settingName } from "../schema/tableName";
import { cellAddress, rangeAddress } from "./cellAddress";
import { dayFormat } from "./numberFormat";
import type { PlanCell, SheetPlan } from "./SheetPlan";
import type { SheetWords } from "./SheetWords";
import { lineHeight, rowHeight, shownWidth } from "./textSize";

export interface Top {
  readonly title: string;
  readonly purpose: string;
  /** A third line under both: the legend, or where the numbers come from. */
  readonly caption: string;
  /** Widths of the sheet's columns in characters, from column A. */
  readonly widths: readonly number[];
  /** The first visible column, from 1, and the last. */
  readonly from: number;
  readonly to: number;
  /** Whether the as-of date stands there: true = live, a serial day = fixed, as on a sheet that is not live. */
  readonly asOf: boolean | number;
  /** Purpose and widths in the other language: where given, the date stands alike in both. */
  readonly other?: Pick<Top, "purpose" | "widths">;
  /**
   * The last of the columns that stay in sight and are repeated on every page. A longer text would be cut at its
   * edge, so that only the as-of date stands there, below its word; title, purpose and caption come after it.
   */
  readonly key?: number;
}

type TopPlan = Pick<SheetPlan, "blocks" | "styles" | "numberFormats" | "rowHeights">;

/**
 * The first three rows of a sheet: title, purpose, caption, and the as-of date: in the repeated columns where there
 * are any, else in the first columns right of the purpose that it does not reach. Nothing is merged.
 */
export function sheetTop(top: Top, language: Language, words: SheetWords): TopPlan {
  const { from, to } = top;
  const khmer = language === "km";
  const { key } = top;
  const column = key === undefined ? Math.max(asOfColumn(top), asOfColumn({ ...top, ...top.other })) : from;
  const blocks: TopPlan["blocks"][number][] = [
    {
      at: cellAddress(1, key === undefined ? from : key + 1),
      cells: [[top.title], [top.purpose], [top.caption]],
    },
  ];
  const styles: TopPlan["styles"][number][] = [
    { range: rangeAddress(1, from, 2, to), role: "band" },
    { range: rangeAddress(1, from, 1, to), role: "title" },
    { range: rangeAddress(2, from, 2, to), role: "purpose" },
    { range: rangeAddress(3, from, 3, to), role: "caption" },
  ];
  const numberFormats: TopPlan["numberFormats"][number][] = [];
  if (top.asOf !== false) {
    const [row, dayColumn] = key === undefined ? [2, column + 1] : [3, column];
    const day: PlanCell = top.asOf === true ? { formula: `=${settingName("asOfDate")}` } : top.asOf;
    blocks.push({
      at: cellAddress(2, column),
      cells: key === undefined ? [[words.asOf, day]] : [[words.asOf], [day]],
    });
    styles.push({ range: rangeAddress(2, column, row, dayColumn), role: "caption" });
    numberFormats.push({ range: cellAddress(row, dayColumn), format: dayFormat });
  }
  return {
    blocks,
    styles,
    numberFormats,
    rowHeights: [
      { row: 1, height: khmer ? 38 : 30 },
      { row: 2, height: lineHeight(khmer) + 6 },
      { row: 3, height: lineHeight(khmer) + 2 },
    ],
  };
}

/** Two free columns after the purpose; on a narrow sheet the last two. */
function asOfColumn({ purpose, widths, from, to }: Omit<Top, "other">): number {
  const needed = shownWidth(purpose) * 1.1;
  let width = 0;
  let column = from;
  while (column < to - 1 && width < needed) width += widths[column++ - 1] ?? 0;
  return Math.max(from + 1, column);
}

/** The height of a heading row: its longest heading wrapped to its column. */
export const headingHeight = (
  headings: readonly string[],
  widths: readonly number[],
  language: Language,
): number =>
  Math.max(
    lineHeight(language === "km") * 1.5,
    rowHeight(
      headings.map((text, index) => ({ text, width: widths[index] ?? 10 })),
      language === "km",
    ) + 6,
  );

/** Sheet name and page numbers; nothing that could be out of date, because a footer is not live. */
export const pageFooter = (words: SheetWords): string => `&A  ·  ${words.page} &P / &N`;
