/** What a file may hold that saving leaves out: one of it, and several. */
const KINDS = {
  richText: ["cell with several formats in one text", "cells with several formats in one text"],
  richValue: [
    "cell with a picture or data type as its value",
    "cells with a picture or data type as their value",
  ],
  gradient: ["fill that runs from one colour to another", "fills that run from one colour to another"],
  dataTable: [
    "formula of a what-if data table (its value stays)",
    "formulas of what-if data tables (their values stay)",
  ],
  query: [
    "link of a table to outside data (the rows stay)",
    "links of tables to outside data (the rows stay)",
  ],
  unknownFormat: ["conditional format of an unknown kind", "conditional formats of an unknown kind"],
  control: ["form control (button or box)", "form controls (buttons, boxes)"],
  embedded: ["embedded object", "embedded objects"],
  customView: ["custom view", "custom views"],
  tableStyle: ["table style of the file's own", "table styles of the file's own"],
} as const;

export type LossKind = keyof typeof KINDS;

/** Counts, while a file is read, what saving will leave out. */
export class Losses {
  private readonly counts = new Map<string, { sheet: string; kind: LossKind; times: number }>();
  private readonly notes: string[] = [];

  /** Something on a sheet; "" stands for the whole file. */
  count(sheet: string, kind: LossKind, times = 1): void {
    if (times === 0) return;
    const key = `${kind}|${sheet}`;
    const known = this.counts.get(key);
    if (known) known.times += times;
    else this.counts.set(key, { sheet, kind, times });
  }

  /** Something that is said once. */
  note(sentence: string): void {
    this.notes.push(sentence);
  }

  /** Plain English, one line a kind and sheet: "Sheet 'Data': 2 embedded objects". */
  toSentences(): string[] {
    const counted = [...this.counts.values()].map(({ sheet, kind, times }) => {
      const [one, many] = KINDS[kind];
      return `${sheet === "" ? "The workbook" : `Sheet '${sheet}'`}: ${times} ${times === 1 ? one : many}`;
    });
    return [...this.notes, ...counted];
  }
}
