/** Cells of one column: a sheet's name or id, the first cell and how many, counted from 0. */
export interface ColumnCells {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
}

/** Cells that share one data validation. */
export interface ValidationPiece {
  /** From 0 in the column's cells. */
  readonly top: number;
  readonly rows: number;
  /** Without a member: no rule, only a prompt or an alert, if any. */
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly alert: Excel.DataValidationErrorAlert | null;
}

/** Part of a column, by the column's place in the question. */
interface Part {
  readonly column: number;
  readonly top: number;
  readonly rows: number;
}

/** Excel tells only what all cells of a range share: ranges that share nothing are halved so many times at once. */
const PARTS = 32;
/** An answer takes less than a kilobyte: together they stay far below 4 MB. */
const MOST_AT_ONCE = 2_000;
const WRITE_BYTES = 2_000;

/**
 * Queues the reading of the data validation of whole columns. After the caller's sync the function gives it in pieces,
 * in further round trips where cells of a column differ: one for each power of 32 rows.
 */
export function loadValidations(
  context: Excel.RequestContext,
  columns: readonly ColumnCells[],
): () => Promise<ValidationPiece[][]> {
  const ask = (parts: readonly Part[]) =>
    parts.map((part) => {
      const { sheet, top, left } = columns[part.column] ?? { sheet: "", top: 0, left: 0 };
      const validation = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top + part.top, left, part.rows, 1)
        .dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert");
      return { part, validation };
    });
  let asked = ask(columns.flatMap(({ rows }, column) => split({ column, top: 0, rows })));
  return async () => {
    const found: ValidationPiece[][] = columns.map(() => []);
    for (let left: Part[] = []; ;) {
      for (const { part, validation } of asked) {
        const { type } = validation;
        if (type === "Inconsistent" || type === "MixedCriteria") left.push(...split(part));
        else found[part.column]?.push(pieceOf(part, validation));
      }
      if (left.length === 0) return found.map((pieces) => pieces.sort((a, b) => a.top - b.top));
      asked = ask(left.slice(0, MOST_AT_ONCE));
      left = left.slice(MOST_AT_ONCE);
      // Each turn looks closer at what differs: never a call a cell of all columns.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  };
}

/** Queues the pieces of a column as they were read. */
export async function writeValidations(
  context: Excel.RequestContext,
  { sheet, top, left }: ColumnCells,
  pieces: readonly ValidationPiece[],
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  for (const piece of pieces) {
    await send(WRITE_BYTES);
    const validation = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top + piece.top, left, piece.rows, 1).dataValidation;
    validation.clear();
    if (Object.keys(piece.rule).length > 0) {
      validation.rule = piece.rule;
      validation.ignoreBlanks = piece.ignoreBlanks;
    }
    if (piece.prompt) validation.prompt = piece.prompt;
    if (piece.alert) validation.errorAlert = piece.alert;
  }
}

function split({ column, top, rows }: Part): Part[] {
  const size = Math.ceil(rows / PARTS);
  const parts: Part[] = [];
  for (let from = 0; from < rows; from += size)
    parts.push({ column, top: top + from, rows: Math.min(size, rows - from) });
  return parts;
}

function pieceOf({ top, rows }: Part, validation: Excel.DataValidation): ValidationPiece {
  const { type, rule, ignoreBlanks, prompt, errorAlert } = validation;
  const hasRule = type !== "None";
  const says = (one: { title: string; message: string } | null): boolean =>
    one !== null && (one.title !== "" || one.message !== "");
  return {
    top,
    rows,
    rule: hasRule ? withoutNulls(rule) : {},
    ignoreBlanks: ignoreBlanks ?? true,
    prompt: hasRule || says(prompt) ? prompt : null,
    alert: hasRule || says(errorAlert) ? errorAlert : null,
  };
}

/** Excel gives members that say nothing, and takes none of them back. */
const withoutNulls = (rule: Excel.DataValidationRule): Excel.DataValidationRule =>
  Object.fromEntries(
    Object.entries(rule).flatMap(([kind, members]: [string, object | null]) =>
      members === null
        ? []
        : [
            [
              kind,
              Object.fromEntries(
                Object.entries(members).filter(([, value]) => value !== null && value !== ""),
              ),
            ],
          ],
    ),
  );
