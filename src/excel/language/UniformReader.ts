import type { Area } from "../../domain/language/SheetLook";

interface Question {
  readonly index: number;
  readonly sheet: string;
  readonly area: Area;
}

interface Asked<T> extends Question {
  readonly take: () => T | undefined;
}

/** A mixed column is read again in so many parts. */
const PARTS = 16;
/** So many reads go with one sync. */
const READS_A_TURN = 3_000;
/** About 20,000 cells that all differ from their neighbours; what is left beyond that is not looked at. */
const MOST_READS = 30_000;

/**
 * Reads what the cells of areas have in common (a rule, a font). Excel says nothing where they differ: such an area
 * is divided, columns first, and asked again, so that a few odd cells cost a few small reads and the others still
 * answer. `queueRead` queues the reading of a range and gives back what takes the answer: undefined = mixed.
 */
export class UniformReader<T> {
  /** By area asked for: the parts of it whose cells are alike. */
  readonly found: { area: Area; value: T }[][] = [];
  private pending: Asked<T>[] = [];
  private waiting: Question[] = [];
  private reads = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly queueRead: (range: Excel.Range) => () => T | undefined,
  ) {}

  /** Queues an area; its answers will stand at the index given back. */
  ask(sheet: string, area: Area): number {
    const index = this.found.push([]) - 1;
    this.queue({ index, sheet, area });
    return index;
  }

  /** Takes the answers after a sync and queues what is still to be asked: true where another sync is needed. */
  settle(): boolean {
    const [asked, waiting] = [this.pending, this.waiting];
    [this.pending, this.waiting] = [[], []];
    for (const question of waiting) this.queue(question);
    for (const { index, sheet, area, take } of asked) {
      const value = take();
      if (value !== undefined) this.found[index]?.push({ area, value });
      else for (const part of divide(area)) this.queue({ index, sheet, area: part });
    }
    return this.pending.length > 0;
  }

  private queue(question: Question): void {
    const { sheet, area } = question;
    if (area.rows < 1 || area.columns < 1) return;
    if (this.pending.length >= READS_A_TURN) {
      this.waiting.push(question);
      return;
    }
    if (this.reads++ >= MOST_READS) return;
    const range = this.context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top, area.left, area.rows, area.columns);
    this.pending.push({ ...question, take: this.queueRead(range) });
  }
}

function divide({ top, left, rows, columns }: Area): Area[] {
  if (columns > 1)
    return Array.from({ length: columns }, (_column, at) => ({ top, left: left + at, rows, columns: 1 }));
  if (rows <= 1) return [];
  const size = Math.ceil(rows / PARTS);
  return Array.from({ length: Math.ceil(rows / size) }, (_row, at) => ({
    top: top + at * size,
    left,
    rows: Math.min(size, rows - at * size),
    columns: 1,
  }));
}
