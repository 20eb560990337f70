import type { Language } from "../../src/domain/schema/Label";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { CellInput, Editor } from "../../src/workbench/book/Editor";
import { day } from "../domain/drawTable";
import { addOptions, blankWorkbook, fieldCell, planWorkbook, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

type Rows = readonly Readonly<Record<string, CellInput>>[];

/** What a field's cells show, from the first row. */
const shown = (editor: Editor, templateId: string, fieldId: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => {
    const { sheet, row: top, column } = fieldCell(editor, templateId, fieldId, row);
    return editor.values(sheet, { top, left: column, bottom: top, right: column })[0]?.[0];
  });

/** A workbook as of 15/01/2025 with these rows typed into otherwise blank tables. */
async function typed(tables: Readonly<Record<string, Rows>>, language: Language = "en"): Promise<Editor> {
  const { editor } = blankWorkbook();
  await addTemplates(addOptions({ templates: Object.keys(tables), language, seed: false }));
  for (const [templateId, rows] of Object.entries(tables)) {
    rows.forEach((fields, row) => {
      for (const [fieldId, input] of Object.entries(fields))
        typeInto(editor, templateId, fieldId, row, input);
    });
  }
  return editor;
}

describe("T13 computed fields of events", () => {
  it("T13.20 anniversary and day come from the year of the code; a code without a year has none", async () => {
    const codes = ["IWD-2025", "IWD-2024", "iwd-2022", "Women", "IWD-1/25", "IWD-១៩៩៩", ""];
    const editor = await typed({ events: codes.map((eventCode) => ({ eventCode, venue: "x" })) });
    expect(shown(editor, "events", "anniversaryNo", 7)).toEqual([114, 113, 111, "", "", "", ""]);
    expect(shown(editor, "events", "dayObserved", 7)).toEqual([
      day("2025-03-08"),
      day("2024-03-08"),
      day("2022-03-08"),
      "",
      "",
      "",
      "",
    ]);
  });

  it("T13.21 men and women % are blank where a count is, or is no number", async () => {
    const editor = await typed({
      events: [
        { eventCode: "IWD-2025", actualTotal: 165, actualWomen: 145 },
        { eventCode: "IWD-2026", actualTotal: 165 },
        { eventCode: "IWD-2027", actualTotal: 0, actualWomen: 0 },
        { eventCode: "IWD-2028", actualTotal: "many", actualWomen: 3 },
      ],
    });
    expect(shown(editor, "events", "actualMen", 4)).toEqual([20, "", 0, ""]);
    expect(shown(editor, "events", "womenPct", 4)).toEqual([145 / 165, "", "", ""]);
  });

  it("T13.22 the signal and days left of tasks, in Khmer", async () => {
    const task = (status: string, rest: Readonly<Record<string, CellInput>>) => ({
      taskId: "E-01",
      status,
      ...rest,
    });
    const [from, to] = [day("2025-01-05"), day("2025-01-25")];
    const rows = [
      task("កំពុងអនុវត្ត", { startDate: from, dueDate: to, progressPct: 0.5 }),
      task("កំពុងអនុវត្ត", { startDate: from, dueDate: to, progressPct: 0.3 }),
      task("កំពុងអនុវត្ត", { startDate: from, dueDate: to, progressPct: 0.1 }),
      task("កំពុងអនុវត្ត", { startDate: from, dueDate: day("2025-01-14"), progressPct: 0.9 }),
      task("បានបញ្ចប់", { dueDate: day("2025-01-14") }),
      task("បោះបង់", { dueDate: day("2025-01-14") }),
      task("មិនទាន់ចាប់ផ្តើម", { dueDate: to, progressPct: 0 }),
      task("មិនទាន់ចាប់ផ្តើម", {}),
    ];
    const editor = await typed({ eventTasks: rows }, "km");
    expect(shown(editor, "eventTasks", "light", 8)).toEqual([
      "ដំណើរការតាមផែនការ",
      "ប្រឈមហានិភ័យ",
      "យឺតធៀបនឹងផែនការ",
      "ហួសកាលកំណត់",
      "ដំណើរការតាមផែនការ",
      "",
      "មិនមានទិន្នន័យ",
      "មិនមានទិន្នន័យ",
    ]);
    expect(shown(editor, "eventTasks", "daysLeft", 8)).toEqual([10, 10, 10, -1, "", "", 10, ""]);
  });
});

describe("T13 computed fields of meetings, decisions, levels and use", () => {
  const meetings: Rows = [
    { meetingCode: "M-2024-01", date: day("2024-11-27"), attendTotal: 15, attendWomen: 9 },
    { meetingCode: "M-2024-02", date: day("2024-12-20"), attendTotal: 15 },
    { meetingCode: "M-2025-01", date: day("2025-01-15") },
    { meetingCode: "M-2025-02", date: day("2025-01-31") },
    { meetingCode: "M-2025-03" },
  ];
  const decision = (meetingCode: string, rest: Readonly<Record<string, CellInput>>) => ({
    actionId: "A-001",
    meetingCode,
    kind: "Action",
    status: "In progress",
    ...rest,
  });
  const decisions = [
    decision("M-2024-01", { dueDate: day("2025-01-25"), progressPct: 0.8 }),
    decision("m-2024-02", { dueDate: day("2025-01-10"), progressPct: 0.8 }),
    decision("M-2024-01", { status: "Completed", dueDate: day("2025-01-10") }),
    decision("M-2024-01", { kind: "Decision" }),
    decision("M-2024-01", { kind: "Information" }),
    decision("M-2025-03", { dueDate: day("2025-01-25"), progressPct: 0.5 }),
    decision("M-2099-01", {}),
    decision("", { status: "" }),
  ];

  it("T13.23 a decision knows its meeting's date, its signal, and over how many meetings it stayed open", async () => {
    const editor = await typed({ meetings, decisions });
    const first = day("2024-11-27");
    expect(shown(editor, "decisions", "meetingDate", 8)).toEqual([
      first,
      day("2024-12-20"),
      first,
      first,
      first,
      "",
      "",
      "",
    ]);
    expect(shown(editor, "decisions", "carriedOver", 8)).toEqual([2, 1, "", "", "", "", "", ""]);
    expect(shown(editor, "decisions", "daysLeft", 8)).toEqual([10, -5, "", "", "", 10, "", ""]);
    expect(shown(editor, "decisions", "light", 8)).toEqual([
      "On track",
      "Overdue",
      "On track",
      "No data",
      "",
      "No data",
      "No data",
      "",
    ]);
    // A5 counts as carriedOver does.
    const { findings } = await checkWorkbook();
    expect(
      findings.filter(({ code }) => code === "A5").map(({ row, details }) => [row, details.count]),
    ).toEqual([[0, 2]]);
    expect(shown(editor, "meetings", "attendMen", 3)).toEqual([6, "", ""]);
    expect(shown(editor, "meetings", "womenPct", 3)).toEqual([0.6, "", ""]);
  });

  it("T13.24 without the meetings there is no date, and no error; added later, there is", async () => {
    const editor = await typed({ decisions });
    expect(shown(editor, "decisions", "meetingDate", 2)).toEqual(["", ""]);
    expect(shown(editor, "decisions", "light", 2)).toEqual(["No data", "Overdue"]);
    expect(shown(editor, "decisions", "carriedOver", 2)).toEqual(["", ""]);
    await addTemplates(addOptions({ templates: ["meetings"] }));
    expect(shown(editor, "decisions", "meetingDate", 1)).toEqual([day("2024-11-27")]);
    expect(shown(editor, "decisions", "carriedOver", 1)).toEqual([0]);
  });

  it("T13.25 levels are named by course and level; men are the total less women; a month is shown as such", async () => {
    const editor = await typed({
      trainingLevels: [
        { trainingCode: "T-2025-01", positionLevel: "Official", total: 8, women: 6 },
        { trainingCode: "T-2025-01", total: 8 },
      ],
      nurseryUse: [{ month: day("2025-01-01"), parentVisitsTotal: 9, parentVisitsWomen: 7 }],
    });
    expect(shown(editor, "trainingLevels", "levelId", 2)).toEqual(["T-2025-01|Official", ""]);
    expect(shown(editor, "trainingLevels", "men", 2)).toEqual([2, ""]);
    expect(shown(editor, "trainingLevels", "womenPct", 2)).toEqual([0.75, ""]);
    expect(shown(editor, "nurseryUse", "parentVisitsMen", 1)).toEqual([2]);
    const month = fieldCell(editor, "nurseryUse", "month", 0);
    expect(editor.style(month.sheet, month.row, month.column).numberFormat).toBe("mm/yyyy");
  });

  it.each<Language>(["en", "km"])(
    "T13.26 directions count the rows of their own tables, in %s",
    async (language) => {
      const { editor } = await planWorkbook(language);
      // D4: seven inputs and the validation meeting; the meeting that gave the direction is internal.
      expect(shown(editor, "directions", "linkedRows", 5)).toEqual([1, 8, 7, 8, 5]);
    },
  );
});

describe("T31 templates added later", () => {
  it("T31.20 codes of a table that comes later are offered where they are named, also under a renamed heading", async () => {
    const editor = await typed({ decisions: [{ actionId: "A-001" }], directions: [{ directionCode: "D1" }] });
    const offered = (templateId: string, fieldId: string): string[] => {
      const { sheet, row, column } = fieldCell(editor, templateId, fieldId, 0);
      return editor.listItems(sheet, row, column).map(String);
    };
    const heading = fieldCell(editor, "decisions", "meetingCode", -1);
    editor.setCells(heading.sheet, heading.row, heading.column, [["លេខកូដកិច្ចប្រជុំ"]], "user");
    expect(offered("decisions", "meetingCode")).toEqual([]);
    await addTemplates(addOptions({ templates: ["meetings"] }));
    expect(offered("decisions", "meetingCode")).toEqual(["M-2024-01", "M-2025-01"]);
    expect(offered("directions", "sourceMeeting")).toEqual(["M-2024-01", "M-2025-01"]);
  });

  it("T31.21 a protected sheet goes without them, and nothing is refused", async () => {
    const editor = await typed({ trainings: [{ trainingCode: "T-2025-01" }] });
    const { sheet, row, column } = fieldCell(editor, "trainings", "planCode", 0);
    editor.protect(sheet, {});
    expect((await addTemplates(addOptions({ templates: ["plan"] }))).added).toEqual(["plan"]);
    expect(editor.listItems(sheet, row, column)).toEqual([]);
  });
});
