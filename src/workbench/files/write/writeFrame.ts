import { strFromU8, unzipSync } from "fflate";
import { writeXlsx, type Cell as HucreCell, type SheetChart } from "hucre/xlsx";
import type { Book, Chart, ConditionalFormat } from "../../book/Book";
import { fromConditionalStyle, fromStyle } from "../style/fromStyle";
import { toHucreChart } from "../chart/toHucreChart";
import { finishStyles } from "./finishStyles";
import { usedStyles } from "./usedStyles";

/** Parts of a file that hucre writes, and how to point at what is in them. */
export interface Frame {
  styles: string;
  theme: string;
  /** The checkbox feature's part, where a style needs it. */
  features: Uint8Array | undefined;
  /** The number of a cell format, for `s`. */
  format(style: number, quotePrefix: boolean): number;
  /** The number of a conditional format's style; undefined where it has none. */
  conditional(id: string): number | undefined;
  /** A chart's part, its references still to be put in. */
  chart(id: string): string;
}

/**
 * Has hucre write styles, theme and charts: it gets one cell for each style that is used, one rule for each
 * conditional style, and the charts; the sheet that it makes of them only says which number each style got.
 */
export async function writeFrame(book: Book, charts: readonly Chart[]): Promise<Frame> {
  const { styles: used, quoted } = usedStyles(book);
  const cells = new Map<string, Partial<HucreCell>>();
  used.forEach((index, row) => {
    const style = book.styles[index] ?? {};
    cells.set(`${row},0`, {
      value: null,
      style: fromStyle(style, book.defaultFont),
      ...(style.checkbox ? { checkbox: true } : {}),
    });
  });
  const formats = book.sheets.flatMap((sheet) => sheet.conditionalFormats).filter(hasStyle);
  const conditionalRules = formats.map((format, i) => ({
    type: "expression" as const,
    priority: i + 1,
    formula: "1",
    range: "A1",
    style: fromConditionalStyle(format.style),
  }));
  const hucreCharts: SheetChart[] = charts.map(toHucreChart);
  const packed = await writeXlsx({
    sheets: [{ name: "S", cells, conditionalRules, charts: hucreCharts }],
    defaultFont: { ...book.defaultFont, color: { theme: 1 }, family: 2 },
  });
  const parts = unzipSync(packed);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const sheet = text("xl/worksheets/sheet1.xml");
  const numbers = new Map<number, number>();
  for (const [, row, format] of sheet.matchAll(/<c r="A(\d+)" s="(\d+)"/g)) {
    const style = used[Number(row) - 1];
    if (style !== undefined) numbers.set(style, Number(format));
  }
  const rules = new Map(
    [...sheet.matchAll(/dxfId="(\d+)"/g)].map((match, i) => [formats[i]?.id ?? "", Number(match[1])]),
  );
  const chartNumbers = new Map(charts.map((chart, i) => [chart.id, i + 1]));
  const finished = finishStyles(
    text("xl/styles.xml"),
    [...quoted].map((style) => numbers.get(style) ?? 0),
  );
  return {
    styles: finished.xml,
    theme: text("xl/theme/theme1.xml"),
    features: parts["xl/featurePropertyBag/featurePropertyBag.xml"],
    format(style, quotePrefix) {
      const number = numbers.get(style) ?? 0;
      return quotePrefix ? (finished.quoted.get(number) ?? number) : number;
    },
    conditional: (id) => rules.get(id),
    chart: (id) => text(`xl/charts/chart${chartNumbers.get(id) ?? 0}.xml`),
  };
}

const hasStyle = (format: ConditionalFormat): boolean =>
  Object.keys(format.style).length > 0 && !["ColorScale", "DataBar", "IconSet"].includes(format.type);
