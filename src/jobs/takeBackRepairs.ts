import { createSender } from "../excel/language/writeSheetEdits";
import { JobError } from "./JobError";
import { queueReplacements } from "./queueReplacements";
import {
  readReplacements,
  type FoundCell,
  type FoundCells,
  type TableReplacements,
} from "./readReplacements";
import { runJob } from "./runJob";
import { loadTakeBack, queueTakeBack, type WrittenLooks } from "./takeBackLooks";
import type { Undo } from "./Undo";
import { ROW_ID } from "../domain/schema/Template";

/** Cells of one table that were written, where they were then, with the formats that they had before. */
export interface WrittenTable {
  readonly asked: TableReplacements;
  readonly there: FoundCells;
}

/**
 * Writes back what repaired cells held, and their number formats, wherever their rows are now, and the drop-downs,
 * formats and colours that stood there: one round trip to look, one to write. Where any of them was changed since,
 * nothing is touched.
 */
export function takeBackRepairs(written: readonly WrittenTable[], looks: readonly WrittenLooks[]): Undo {
  const tables = written.map(turned);
  return {
    takeBack: () =>
      runJob(async (context) => {
        let lookNow: ReturnType<typeof loadTakeBack>[] = [];
        const now = await readReplacements(
          context,
          tables.map(({ asked }) => asked),
          () => {
            lookNow = looks.map((one) => loadTakeBack(context, one));
          },
        );
        const looksNow = lookNow.map((take) => take());
        for (const there of now)
          if (!there || there.left.length > 0) throw new JobError("error.changedSince");
        if (looksNow.includes(undefined)) throw new JobError("error.changedSince");
        for (const there of [...now, ...looksNow])
          if (there?.look.isProtected === true)
            throw new JobError("error.protectedSheetNamed", { sheet: there.look.sheet });
        const send = createSender(context);
        for (const [at, there] of now.entries())
          if (there) await queueReplacements(context, there, send, tables[at]?.formatOf ?? (() => undefined));
        for (const [at, one] of looks.entries()) {
          const there = looksNow[at];
          if (there) await queueTakeBack(context, one, there, send);
        }
        await context.sync();
      }),
  };
}

/** What takes a table's replacements back: before and after change places; rows have the ids that they were given. */
function turned({ asked, there: { look, found } }: WrittenTable) {
  const givenIds = new Map(
    found.filter(({ cell }) => cell.field === ROW_ID).map(({ row, cell }) => [row, String(cell.after ?? "")]),
  );
  const formats = new Map<string, string>();
  const cells = found.map(({ cell, row, format }) => {
    formats.set(`${row} ${cell.field}`, format);
    const rowId = givenIds.get(row) ?? look.rowIds[row] ?? "";
    return { ...cell, row, rowId, before: cell.after, after: cell.before, given: [] };
  });
  const place = {
    sheet: look.sheet,
    top: look.top,
    left: look.left,
    headings: look.headings,
    rows: look.rows,
  };
  return {
    asked: { template: asked.template, table: look.id, place, cells },
    /** The format that the cell had; the row by where it was when it was written. */
    formatOf: ({ cell, format }: FoundCell): string | undefined => {
      const before = formats.get(`${cell.row} ${cell.field}`);
      return before === format ? undefined : before;
    },
  };
}
