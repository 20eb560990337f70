import { deepStrictEqual } from "node:assert";
import { atMost, type JobReport, type Measured, type Size } from "../Job";
import { measure } from "../measure";
import { UnitBook } from "./UnitBook";

/** The workbench's 300 COUNTIFS and SUMIFS over a table: all of them, and again after one edit. */
export function benchRecalculate(size: Size): JobReport {
  const measured = (size === "full" ? [1000, 10_000] : [1000]).flatMap(measureRows);
  const afterEdit = measured.find(({ job }) => job === "recalculateAfterEdit")?.ours ?? NaN;
  return { measured, goals: [atMost("recalculate: ms after one edit in 1,000 rows", afterEdit, 200)] };
}

function measureRows(rows: number): Measured[] {
  const book = new UnitBook(rows);
  deepStrictEqual(book.fromScratch(), book.byLoops());
  let edits = 0;
  const editOne = () => book.afterEdit((edits * 7) % rows, edits++ % 5);
  for (let edit = 0; edit < 5; edit++) deepStrictEqual(editOne(), book.byLoops());
  const times = measure(
    { scratch: () => book.fromScratch(), edit: editOne, loops: () => book.byLoops() },
    { warmUp: 5, rounds: 15 },
  );
  const [scratch = NaN, edit = NaN, limit = NaN] = ["scratch", "edit", "loops"].map((name) =>
    times.get(name),
  );
  return [
    { job: "recalculate", rows, ours: scratch, limit, peers: {} },
    { job: "recalculateAfterEdit", rows, ours: edit, limit, peers: {} },
  ];
}
