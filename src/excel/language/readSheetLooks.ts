import type { Area, SheetLook, SheetQuestion } from "../../domain/language/SheetLook";
import { readBlocks } from "../readBlocks";
import { loadFont, loadRules, loadValidation, type FontLook } from "./loadLooks";
import { UniformReader } from "./UniformReader";

export interface ReadSheet {
  readonly look: SheetLook;
  /** Of the areas whose fonts were asked for: the parts whose cells have one font. */
  readonly fonts: readonly { readonly area: Area; readonly value: FontLook }[];
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Reads what the questions ask for, in their order: one round trip up to 100,000 cells; more only for larger
 * tables, and where cells of one column have different rules or fonts. `before` queues what goes before it, once more
 * where an answer is too large and asked for again.
 */
export async function readSheetLooks(
  context: Excel.RequestContext,
  questions: readonly SheetQuestion[],
  before: () => void,
): Promise<ReadSheet[]> {
  let validations = new UniformReader(context, loadValidation);
  let fonts = new UniformReader(context, loadFont);
  let asked: ReturnType<typeof askSheet>[] = [];
  const cells = await readBlocks(
    context,
    questions.flatMap(({ sheet, cells }) => cells.map((area) => ({ ...area, sheet }))),
    () => {
      before();
      // Asked once more where the first answer was too large: what had been queued is never answered.
      validations = new UniformReader(context, loadValidation);
      fonts = new UniformReader(context, loadFont);
      asked = questions.map((question) => askSheet(context, question, validations, fonts));
    },
    "formulas",
  );
  // Both are settled in each turn: `||` would leave the second one waiting.
  let more = [validations.settle(), fonts.settle()].includes(true);
  while (more) {
    // Each turn divides what was mixed; a column of 10,000 rows ends after four.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    more = [validations.settle(), fonts.settle()].includes(true);
  }
  let block = 0;
  return questions.map((question, index) => {
    const own = cells.slice(block, (block += question.cells.length));
    const answers = asked[index];
    return {
      look: {
        cells: own,
        widths: answers?.widths() ?? [],
        heights: answers?.heights() ?? [],
        validations: (answers?.validations ?? []).map((at) =>
          (validations.found[at] ?? []).map(({ area, value }) => ({ area, ...value })),
        ),
        rules: (answers?.rules ?? []).map((take) => take()),
        frozen: answers?.frozen() ?? { rows: 0, columns: 0 },
        lastFilled: answers?.lastFilled() ?? -1,
        print: answers?.print() ?? { footer: "", pagesWide: null, pagesTall: null },
      },
      fonts: (answers?.fonts ?? []).flatMap((at) => fonts.found[at] ?? []),
    };
  });
}

/** Queues everything but the cells. */
function askSheet(
  { workbook }: Excel.RequestContext,
  question: SheetQuestion,
  validations: UniformReader<unknown>,
  fonts: UniformReader<FontLook>,
) {
  const { widths, heights } = question;
  const sheet = workbook.worksheets.getItem(question.sheet);
  const range = ({ top, left, rows, columns }: Area): Excel.Range =>
    sheet.getRangeByIndexes(top, left, rows, columns);
  const columns =
    widths &&
    range({ top: 0, left: widths.left, rows: 1, columns: widths.columns }).getColumnProperties({
      columnHidden: true,
      format: { columnWidth: true },
    });
  const rows =
    heights &&
    range({ top: heights.top, left: 0, rows: heights.rows, columns: 1 }).getRowProperties({
      rowHidden: true,
      format: { rowHeight: true },
    });
  const panes = question.frozen
    ? sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount")
    : null;
  const filled =
    question.filledRow === null
      ? null
      : range({ top: question.filledRow, left: 0, rows: 1, columns: 1 })
          .getEntireRow()
          .getUsedRangeOrNullObject(true)
          .load("columnIndex,columnCount");
  const layout = sheet.pageLayout.load("zoom");
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
  return {
    lastFilled: () => (!filled || filled.isNullObject ? -1 : filled.columnIndex + filled.columnCount - 1),
    print: () => ({
      footer: footer.centerFooter,
      pagesWide: layout.zoom.horizontalFitToPages ?? null,
      pagesTall: layout.zoom.verticalFitToPages ?? null,
    }),
    validations: question.validations.map((area) => validations.ask(question.sheet, area)),
    fonts: question.fonts.map((area) => fonts.ask(question.sheet, area)),
    rules: question.rules.map((area) => loadRules(range(area))),
    // What is hidden has no size to compare: to give it one would show it.
    widths: () =>
      (columns?.value ?? []).map((one) =>
        one.columnHidden ? NaN : characters(one.format?.columnWidth ?? NaN),
      ),
    heights: () => (rows?.value ?? []).map((one) => (one.rowHidden ? NaN : (one.format?.rowHeight ?? NaN))),
    frozen: () => {
      if (!panes || panes.isNullObject) return { rows: 0, columns: 0 };
      const { rowCount, columnCount } = panes;
      return {
        rows: rowCount === MAX_ROWS ? 0 : rowCount,
        columns: columnCount === MAX_COLUMNS ? 0 : columnCount,
      };
    },
  };
}

/** Excel's width in points as characters of the default font. */
const characters = (width: number): number => (width / 0.75 - 5) / 7;
