import { buildTemplateSheet } from "../../../src/domain/sheet/buildTemplateSheet";
import { markText } from "../../../src/domain/sheet/markConditionals";
import { sheetContext, small } from "./smallTemplate";

const plan = (language: "en" | "km", seed = true) =>
  buildTemplateSheet(small, sheetContext(language, [small], { seed }));
const cells = (sheet: ReturnType<typeof plan>) => sheet.blocks.at(-1)?.cells ?? [];

describe("T10 a template's sheet: title rows, then one native table from A4 with the hidden row id", () => {
  it("has title, purpose with the live as-of date, and legend above the table", () => {
    const sheet = plan("en");
    expect(sheet.blocks[0]).toEqual({
      at: "C1",
      cells: [
        ["Small table"],
        ["A table for tests."],
        ["White cells: fill in. Grey cells: calculated, do not type. Gold headings: must be filled."],
      ],
    });
    expect(sheet.blocks[1]).toEqual({ at: "B2", cells: [["As of"], [{ formula: "=Gmsp_asOfDate" }]] });
    expect(sheet.numberFormats).toContainEqual({ range: "B3", format: "dd/mm/yyyy" });
  });

  it("names the sheet and its table, and hides column A", () => {
    const sheet = plan("km");
    expect(sheet).toMatchObject({ id: "small", name: "តូច", tab: "template", gridlines: true });
    expect(sheet.tables).toEqual([{ name: "GmspSmall", range: "A4:M5" }]);
    expect(sheet.columns[0]).toEqual({ width: 10, hidden: true });
    expect(sheet.columns.slice(12)).toEqual([{ width: 10, hidden: true }]);
    expect(sheet.names).toEqual([{ name: "GmspKeys_small", refersTo: "=GmspSmall[លេខកូដ]" }]);
  });

  it("widens Khmer columns by about 30 %, nothing under 10", () => {
    expect(
      plan("en")
        .columns.slice(1, 7)
        .map(({ width }) => width),
    ).toEqual([12, 30, 16, 26, 13, 10]);
    expect(
      plan("km")
        .columns.slice(1, 7)
        .map(({ width }) => width),
    ).toEqual([16, 39, 21, 34, 17, 11]);
  });

  it("freezes headings and key, and repeats purpose and headings on every landscape page", () => {
    expect(plan("en").frozen).toEqual({ rows: 4, columns: 2 });
    expect(plan("en").print).toEqual({
      orientation: "Landscape",
      pages: { kind: "fit", wide: 1, tall: null },
      titleColumns: "$B:$B",
      titleRows: "$2:$4",
      footer: "&A  ·  Page &P / &N",
      area: null,
    });
  });
});

describe("T11 headings are the labels themselves, a required one is marked by its role alone", () => {
  it("writes row id and labels of the language", () => {
    expect(cells(plan("en"))[0]).toEqual([
      "rowId",
      "Code",
      "Title",
      "Status",
      "Unit",
      "Due",
      "Count",
      "Cost [x] #1's",
      "Share",
      "Parent",
      "Plan",
      "Rest",
      "checkMarks",
    ]);
    expect(cells(plan("km"))[0]?.[2]).toBe("ចំណងជើង");
  });

  it("gives required headings, inputs, computed cells, days and numbers their roles in few runs", () => {
    expect(plan("en").styles.slice(-9)).toEqual([
      { range: "A4:A5", role: "hiddenId" },
      { range: "M4:M5", role: "hiddenId" },
      { range: "B4:C4", role: "requiredHeading" },
      { range: "D4:L4", role: "heading" },
      { range: "B5:L5", role: "input" },
      { range: "L5", role: "computed" },
      { range: "F5", role: "day" },
      { range: "G5:I5", role: "amount" },
      { range: "L5", role: "amount" },
    ]);
  });
});

describe("T12 seed rows hold labels, serial days and text as text; without them there is one blank row", () => {
  it("in English", () => {
    expect(cells(plan("en"))[1]?.slice(0, 11)).toEqual([
      "small-1",
      "007",
      "=not a formula",
      "Completed",
      "Secretariat of the Gender Working Group",
      45688,
      null,
      1200.5,
      0.5,
      null,
      null,
    ]);
  });

  it("in Khmer", () => {
    expect(cells(plan("km"))[1]?.slice(3, 5)).toEqual(["បានបញ្ចប់", "លេខាធិការដ្ឋានក្រុមការងារយេនឌ័រ"]);
  });

  it("blank: nothing but the formulas", () => {
    const [, row = []] = cells(plan("en", false));
    expect(row.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => null));
    expect(row[11]).toMatchObject({ formula: expect.stringContaining("=IF(") });
  });
});

describe("T13 computed fields are native formulas over headings, names and live choice labels", () => {
  it("escapes headings, and counts 0 for a table that the workbook lacks", () => {
    expect(cells(plan("en"))[1]?.[11]).toEqual({
      formula:
        '=IF(GmspSmall[[#This Row],[Status]]=INDEX(GmspLabels_status,MATCH("completed",GmspListStatus[Code],0)),' +
        "GmspSmall[[#This Row],[Cost '[x'] '#1''s]]-Gmsp_greenGap," +
        "0+COUNTIFS(GmspSmall[Code],GmspSmall[[#This Row],[Code]]))",
    });
  });

  it("uses Khmer headings in a Khmer workbook", () => {
    expect(cells(plan("km"))[1]?.[11]).toMatchObject({
      formula: expect.stringContaining('INDEX(GmspLabels_status,MATCH("completed",GmspListStatus[លេខកូដ],0))'),
    });
  });

  it("follows headings that users renamed", () => {
    const renamed = new Map([["small", new Map([["code", "No."]])]]);
    const sheet = buildTemplateSheet(small, sheetContext("en", [small], { renamed }));
    expect(cells(sheet)[1]?.[11]).toMatchObject({
      formula: expect.stringContaining("COUNTIFS(GmspSmall[No.],GmspSmall[[#This Row],[No.]])"),
    });
  });

  it("refuses a placeholder that names nothing", () => {
    const [code] = small.fields;
    const wrong = { id: "x", type: "computed", formula: "={nothing}", shownAs: "text" } as const;
    const broken = { ...small, fields: code ? [code, { ...code, ...wrong }] : [] };
    expect(() => buildTemplateSheet(broken, sheetContext("en", [broken]))).toThrow(
      "nothing is called {nothing}",
    );
  });
});

describe("T14 number formats: codes are text, days dd/mm/yyyy, money by currency, the rest General", () => {
  it("in riel", () => {
    expect(plan("en").numberFormats.slice(1)).toEqual([
      { range: "A5", format: "@" },
      { range: "M5", format: "@" },
      { range: "B5", format: "@" },
      { range: "F5", format: "dd/mm/yyyy" },
      { range: "G5", format: "0" },
      { range: "H5", format: "#,##0" },
      { range: "I5", format: "0%" },
      { range: "L5", format: "#,##0" },
    ]);
  });

  it("in dollars", () => {
    const context = sheetContext("en", [small]);
    const sheet = buildTemplateSheet(small, {
      ...context,
      settings: { ...context.settings, currency: "USD" },
    });
    expect(sheet.numberFormats).toContainEqual({ range: "H5", format: "#,##0.00" });
  });
});

describe("T15 rules of the cells: lists by name, numbers stop, days and codes only ask", () => {
  const rules = (templates = [small]) =>
    Object.fromEntries(
      buildTemplateSheet(small, sheetContext("en", templates)).validations.map(({ range, rule, alert }) => [
        range,
        [rule, alert?.style ?? null],
      ]),
    );

  it("sets one rule a column, none on computed ones", () => {
    expect(rules()).toEqual({
      B5: [{ kind: "any" }, null],
      C5: [{ kind: "any" }, null],
      D5: [{ kind: "list", source: "=GmspChoices_status" }, "stop"],
      E5: [{ kind: "list", source: "=GmspChoices_units" }, "stop"],
      F5: [{ kind: "day", from: "=Gmsp_planStart", to: "=Gmsp_planEnd" }, "warning"],
      G5: [{ kind: "wholeNumber", min: 0, max: 9 }, "stop"],
      H5: [{ kind: "decimal", min: 0 }, "stop"],
      I5: [{ kind: "decimal", min: 0, max: 1 }, "stop"],
      J5: [{ kind: "list", source: "=GmspKeys_small" }, "warning"],
      K5: [{ kind: "any" }, null],
    });
  });

  it("says in words what is needed: day shape, limits, that a cell must be filled", () => {
    const [code, , , , due, count] = plan("en").validations;
    expect(code?.prompt).toEqual({ title: "Code", message: "What to put in. Must be filled." });
    expect(due?.prompt?.message).toBe("What to put in. Type day/month/year: dd/mm/yyyy.");
    expect(count?.alert?.message).toBe(
      "Type a whole number, without letters or spaces. Not below 0. Not above 9.",
    );
  });
});

describe("T16 colours: states by tone, required cells left blank, days that have passed", () => {
  const started = "COUNTA($B5:$K5)>0";

  it("has them in plain references of the first body row", () => {
    expect(plan("en").conditionals.slice(2)).toEqual([
      { range: "B5", tone: "missing", kind: "formula", formula: `=AND($B5="",${started})` },
      { range: "C5", tone: "missing", kind: "formula", formula: `=AND($C5="",${started})` },
      { range: "D5", tone: "neutral", kind: "equals", text: "Not started" },
      { range: "D5", tone: "neutral", kind: "equals", text: "In progress" },
      { range: "D5", tone: "good", kind: "equals", text: "Completed" },
      { range: "D5", tone: "warning", kind: "equals", text: "Suspended" },
      { range: "D5", tone: "neutral", kind: "equals", text: "Cancelled" },
      {
        range: "D5",
        tone: "missing",
        kind: "formula",
        formula: `=AND($D5="",${started},OR($D5="Completed",$D5="Cancelled"),N($H5)<>0,$C5<>"",$E5="")`,
      },
      {
        range: "F5",
        tone: "bad",
        kind: "formula",
        formula: '=AND(ISNUMBER($F5),$F5<Gmsp_asOfDate,$D5<>"Completed",$D5<>"Cancelled")',
      },
    ]);
  });

  it("takes the labels of the workbook's language", () => {
    expect(plan("km").conditionals).toContainEqual({
      range: "D5",
      tone: "good",
      kind: "equals",
      text: "បានបញ្ចប់",
    });
  });
});

describe("V201 two rules a table colour the cells that its marks name, under the colours of states", () => {
  it("stand over all columns of the body, before all other rules", () => {
    const marked = (sign: string) => `=ISNUMBER(FIND("${sign}"&B$4&"${sign}",$M5))`;
    expect(plan("en").conditionals.slice(0, 2)).toEqual([
      { range: "B5:L5", tone: "warningMark", kind: "formula", formula: marked("~") },
      { range: "B5:L5", tone: "errorMark", kind: "formula", formula: marked("|") },
    ]);
  });

  it("name headings with an error, then those with a warning", () => {
    expect(markText([], [])).toBe("");
    expect(markText(["Status", "Due date"], ["Remarks"])).toBe("|Status|Due date|~Remarks~");
    expect(markText([], ["ស្ថានភាព"])).toBe("~ស្ថានភាព~");
  });
});
