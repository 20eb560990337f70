import { watchChanges } from "../../src/excel/watchChanges";
import type { CheckReport } from "../../src/jobs/CheckReport";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { createLiveWorkbook, type LiveWorkbook } from "../../src/jobs/live/createLiveWorkbook";
import { markMemory, showMarks } from "../../src/jobs/markFindings";
import { fillTable, planRows } from "./fillTable";
import { counted, planWorkbook, type OpenWorkbook } from "./openWorkbook";

/** Lets the later task pass in which events arrive. */
export const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A report without the new row ids that repairs offer: they are others each time. */
export const plain = ({ repairs, ...report }: CheckReport): unknown => ({
  ...report,
  repairs: repairs?.items.map(({ id, kind, sure }) => [id, kind, sure]),
});

export interface Live extends OpenWorkbook {
  readonly live: LiveWorkbook;
  readonly memory: ReturnType<typeof markMemory>;
}

/** A workbook that was checked once and whose changes are followed since. */
export async function follow(rows: number, shown = false): Promise<Live> {
  const workbook = await planWorkbook("km", rows === 0);
  if (rows > 0) fillTable(workbook.editor, "plan", planRows(rows));
  const memory = markMemory();
  if (shown) await showMarks(true, memory);
  await eventsArrive();
  const live = createLiveWorkbook(memory);
  await watchChanges((change) => live.note([change]));
  await live.check();
  return { ...workbook, live, memory };
}

/** The small update after the changes made so far; fails where only a full check would do. */
export async function update(workbook: Live) {
  await eventsArrive();
  const { result, ...traffic } = await counted(workbook, workbook.live.update);
  if (!result) throw new Error("A full check was asked for.");
  expect(plain(result.report)).toEqual(plain(await checkWorkbook()));
  return { ...result, ...traffic };
}

/** Whether the changes made so far ask for a full check. */
export async function needsFullCheck({ live }: Live): Promise<boolean> {
  await eventsArrive();
  return (await live.update()) === undefined;
}
