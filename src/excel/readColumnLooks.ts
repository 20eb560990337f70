/** Which columns of a table are looked at; all counted from 0. */
export interface LookQuestion {
  readonly sheet: string;
  /** The row of the headings. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Columns, in the table, whose data validation and whose number formats are looked at. */
  readonly rules: readonly number[];
  readonly formats: readonly number[];
}

export interface LookAnswer {
  /** Column -> the kind that all its cells share; "MixedCriteria" or "Inconsistent" where they don't. */
  readonly rules: ReadonlyMap<number, string>;
  /** Column -> the different formats of its cells, as far as they were read. */
  readonly formats: ReadonlyMap<number, ReadonlySet<string>>;
  /** How many conditional formats touch the body. */
  readonly colours: number;
}

/**
 * Excel gives number formats cell by cell only: above this many, of each table the first and last rows are read.
 * Together they come to half a megabyte at most, beside the values.
 */
const MOST_FORMATS = 20_000;

/** Queues a look at what columns have beside their values; after the caller's sync the function gives it. */
export function loadColumnLooks(
  context: Excel.RequestContext,
  questions: readonly LookQuestion[],
): () => LookAnswer[] {
  const limit = rowLimit(questions);
  const asked = questions.map((question) => ({
    rules: loadRuleTypes(context, question),
    formats: loadFormats(context, question, limit),
    colours: context.workbook.worksheets
      .getItem(question.sheet)
      .getRangeByIndexes(question.top + 1, question.left, question.rows, question.columns)
      .conditionalFormats.getCount(),
  }));
  return () =>
    asked.map(({ rules, formats, colours }) => ({
      rules: rules(),
      formats: formats(),
      // A method's result, not a property: there is nothing to load.
      colours: colours.value,
    }));
}

function loadRuleTypes(
  context: Excel.RequestContext,
  { sheet, top, left, rows, rules }: LookQuestion,
): () => ReadonlyMap<number, string> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked = rules.map((column) => ({
    column,
    validation: worksheet.getRangeByIndexes(top + 1, left + column, rows, 1).dataValidation.load("type"),
  }));
  return () => new Map(asked.map(({ column, validation }) => [column, validation.type]));
}

function loadFormats(
  context: Excel.RequestContext,
  { sheet, top, left, rows, formats }: LookQuestion,
  limit: number,
): () => ReadonlyMap<number, ReadonlySet<string>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const parts =
    rows <= limit
      ? [{ from: 0, rows }]
      : [
          { from: 0, rows: Math.ceil(limit / 2) },
          { from: rows - Math.floor(limit / 2), rows: Math.floor(limit / 2) },
        ];
  const asked = neighbours(formats).flatMap((columns) =>
    parts.map((part) => ({
      columns,
      range: worksheet
        .getRangeByIndexes(top + 1 + part.from, left + (columns[0] ?? 0), part.rows, columns.length)
        .load("numberFormat"),
    })),
  );
  return () => {
    const found = new Map<number, Set<string>>(formats.map((column) => [column, new Set()]));
    for (const { columns, range } of asked)
      for (const cells of range.numberFormat as string[][])
        columns.forEach((column, at) => found.get(column)?.add(cells[at] ?? ""));
    return found;
  };
}

/** So many rows a table that all formats together stay below the limit; at least 2. */
function rowLimit(questions: readonly LookQuestion[]): number {
  const cells = (limit: number): number =>
    questions.reduce((sum, { rows, formats }) => sum + Math.min(rows, limit) * formats.length, 0);
  let limit = Math.max(2, ...questions.map(({ rows }) => rows));
  while (limit > 2 && cells(limit) > MOST_FORMATS) limit = Math.max(2, Math.floor(limit / 1.2));
  return limit;
}

/** Columns that stand side by side, together. */
function neighbours(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}
