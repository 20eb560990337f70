import { answerReader, type ReaderQuestion } from "../../src/jobs/answerReader";
import { createTableReader, type ReaderThread } from "../../src/jobs/createTableReader";
import { ReadingStopped } from "../../src/jobs/TableReader";
import { tableReaderHere } from "../../src/jobs/tableReaderHere";
import { settingsFor, shippedLists } from "../domain/drawTable";
import { makeXlsx } from "../support/makeXlsx";
import { messyTrainings } from "../support/messyTrainings";
import { jobErrorOf } from "../support/openWorkbook";

const context = {
  workbook: { settings: settingsFor("2025-01-15"), lists: shippedLists() },
  remembered: [],
};
const messyFile = async () => ({
  name: "list.xlsx",
  bytes: await makeXlsx([messyTrainings, { name: "Empty", rows: [[null]] }]),
});

/** A thread as browsers have it: what goes in and out is copied. */
class CopyingThread implements ReaderThread {
  onmessage: ReaderThread["onmessage"] = null;
  onerror: ReaderThread["onerror"] = null;
  isEnded = false;

  postMessage(question: ReaderQuestion): void {
    void answerReader(structuredClone(question)).then((answer) => {
      if (!this.isEnded)
        this.onmessage?.({ data: structuredClone(answer) } as Parameters<
          NonNullable<ReaderThread["onmessage"]>
        >[0]);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

describe("T155 reading in a thread of its own", () => {
  it("T155.1 gives what reading here gives: sheets, tables of files and of ranges", async () => {
    const reader = createTableReader(() => new CopyingThread());
    const file = await messyFile();
    expect(await reader.listSheets(file)).toEqual(await tableReaderHere.listSheets(file));
    const found = await reader.readSheet(file, messyTrainings.name, context);
    expect(found).toEqual(await tableReaderHere.readSheet(file, messyTrainings.name, context));
    expect(found?.table.rows).toHaveLength(7);
    expect(found?.source.days.get(2)?.has(7)).toBe(true);
    expect(await reader.readSheet(file, "Empty", context)).toBeUndefined();
    const source = {
      grid: [["Code", "Activity"], ["SO1.ST1.OP1.A01", "x"]],
      merges: [],
      top: 2,
      left: 1,
      days: new Map<number, ReadonlySet<number>>(),
    }; // prettier-ignore
    expect(await reader.findTable(source, context)).toEqual(await tableReaderHere.findTable(source, context));
  });

  it("T155.2 refuses as reading here does", async () => {
    const reader = createTableReader(() => new CopyingThread());
    const error = await jobErrorOf(reader.listSheets({ name: "a.xlsx", bytes: new Uint8Array([1, 2, 3]) }));
    expect([error.key, error.values.file]).toEqual(["file.not-a-workbook", "a.xlsx"]);
  });

  it("T155.3 is stopped with all that it does, and reads on in a new thread", async () => {
    const threads: CopyingThread[] = [];
    const reader = createTableReader(() => {
      threads.push(new CopyingThread());
      return threads[threads.length - 1] ?? new CopyingThread();
    });
    const file = await messyFile();
    const first = reader.readSheet(file, messyTrainings.name, context);
    const second = reader.listSheets(file);
    reader.stop();
    await expect(first).rejects.toBeInstanceOf(ReadingStopped);
    await expect(second).rejects.toBeInstanceOf(ReadingStopped);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(await reader.listSheets(file)).toHaveLength(2);
    expect(threads).toHaveLength(2);
  });

  it("T155.4 reads here where threads can't be had, or one breaks while it reads", async () => {
    const file = await messyFile();
    const none = createTableReader(() => {
      throw new Error("no threads");
    });
    expect(await none.listSheets(file)).toHaveLength(2);
    let thread: ReaderThread | undefined;
    const breaking = createTableReader(() => {
      thread = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined };
      return thread;
    });
    const sheets = breaking.listSheets(file);
    thread?.onerror?.({} as ErrorEvent);
    expect(await sheets).toHaveLength(2);
    expect(await breaking.listSheets(file)).toHaveLength(2);
  });
});
