import { paneState, startState, type Notice, type PaneState } from "../../src/taskpane/state/paneState";
import type { WorkbookState } from "../../src/jobs/WorkbookState";
import { finding, reportOf } from "./support/findings";
import { settings } from "./support/settings";

const workbook = (recognised: boolean): WorkbookState => ({
  recognised,
  settings,
  templates: [],
  summaries: [],
});
const open = (change: Partial<PaneState> = {}): PaneState => ({ ...startState("en"), ...change });
const problem = (job: "add" | "check" | "read"): Notice => ({
  kind: "problem",
  job,
  problem: { key: "error.notReady", values: {} },
});

describe("the pane's state", () => {
  it("opens on Start, before anything was read", () => {
    expect(startState("km")).toEqual({
      language: "km",
      view: "start",
      workbook: null,
      report: null,
      filter: { by: "template", severity: null, group: null, text: "" },
      current: null,
      job: null,
      waiting: false,
      notice: null,
      edits: 0,
      said: null,
    });
  });

  it("closes the last message when another view opens, not when the same one does", () => {
    const notice = problem("add");
    expect(paneState(open({ notice }), { type: "viewOpened", view: "check" })).toMatchObject({
      view: "check",
      notice: null,
    });
    expect(paneState(open({ notice }), { type: "viewOpened", view: "start" }).notice).toBe(notice);
  });

  it("closes the last message when a job starts that the user asked for", () => {
    const notice = problem("add");
    expect(paneState(open({ notice }), { type: "jobStarted", job: "build" }).notice).toBeNull();
    expect(paneState(open({ notice }), { type: "jobStarted", job: "check" }).notice).toBe(notice);
    expect(paneState(open({ notice }), { type: "jobStarted", job: "read" }).notice).toBe(notice);
  });

  it("no longer says what was going on once it has failed", () => {
    const problem = { key: "error.cellEditing", values: {} } as const;
    const reading = paneState(startState("en"), { type: "said", text: { key: "adopt.reading", values: {} } });
    const after = paneState(reading, { type: "failed", job: "adopt", problem });
    expect([after.said, after.notice]).toEqual([null, { kind: "problem", job: "adopt", problem }]);
  });

  it("closes the message of a failed check once a check worked, and no other", () => {
    const report = reportOf([finding(0)]);
    expect(paneState(open({ notice: problem("check") }), { type: "checked", report }).notice).toBeNull();
    expect(paneState(open({ notice: problem("add") }), { type: "checked", report }).notice).toEqual(
      problem("add"),
    );
    expect(
      paneState(open({ notice: problem("read") }), { type: "workbookRead", workbook: workbook(true) }).notice,
    ).toBeNull();
  });

  it("forgets the findings of a plan that is no longer there, and keeps them while it is", () => {
    const report = reportOf([finding(0)]);
    const before = open({ report });
    expect(paneState(before, { type: "workbookRead", workbook: workbook(false) }).report).toBeNull();
    expect(paneState(before, { type: "workbookRead", workbook: workbook(true) }).report).toBe(report);
  });

  it("waits while a cell is typed in, until Excel answers", () => {
    const waiting = paneState(open(), { type: "cellBusy" });
    expect(waiting.waiting).toBe(true);
    expect(paneState(waiting, { type: "jobEnded" }).waiting).toBe(true);
    expect(paneState(waiting, { type: "workbookRead", workbook: workbook(true) }).waiting).toBe(false);
    expect(paneState(waiting, { type: "checked", report: reportOf([]) }).waiting).toBe(false);
  });

  it("keeps how a job went as ids, so that the message follows the language", () => {
    const added = paneState(open(), { type: "added", added: ["plan"], present: ["trainings"] });
    expect(added.notice).toEqual({ kind: "added", added: ["plan"], present: ["trainings"] });
    const built = paneState(open(), { type: "built", built: ["a"], missing: ["b"] });
    expect(built.notice).toEqual({ kind: "built", built: ["a"], missing: ["b"] });
    expect(paneState(built, { type: "languageChosen", language: "km" })).toMatchObject({
      language: "km",
      notice: built.notice,
    });
    expect(paneState(built, { type: "noticeClosed" }).notice).toBeNull();
  });
});
