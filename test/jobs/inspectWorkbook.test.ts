import type { SendLine, SendLineId } from "../../src/domain/send/SendReport";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { inspectWorkbook, type Inspection } from "../../src/jobs/inspectWorkbook";
import { showMarks, markMemory } from "../../src/jobs/markFindings";
import { buildFindingsSheet } from "../../src/jobs/buildFindingsSheet";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { summaries } from "../../src/domain/summarize/summaries";
import type { Editor } from "../../src/workbench/book/Editor";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { fillTable } from "../support/fillTable";
import { addPart, changePart } from "../support/makeXlsx";
import {
  blankWorkbook,
  bookCopy,
  counted,
  jobErrorOf,
  planWorkbook,
  type OpenWorkbook,
} from "../support/openWorkbook";

jest.setTimeout(120_000);

/** The workbook's as-of date is 15/01/2025. */
const TODAY = 45_675;

const fileOf = (editor: Editor) => async () => {
  const bytes = await saveXlsx(editor);
  return { size: bytes.length, bytes };
};

const inspect = ({ editor }: OpenWorkbook, today = TODAY): Promise<Inspection> =>
  inspectWorkbook({ today, file: fileOf(editor) });

function lineOf({ send }: Inspection, id: SendLineId): SendLine {
  const line = send.lines.find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

/** What is not in order, as "state id count". */
const toDo = ({ send }: Inspection): string[] =>
  send.lines.filter(({ state }) => state !== "fine").map(({ state, id, count }) => `${state} ${id} ${count}`);

const places = (found: Inspection, id: SendLineId): string[] =>
  lineOf(found, id).places.map(({ sheet, cell, detail }) =>
    [sheet, cell, detail].filter((part) => part !== "").join(" | "),
  );

/** All templates without first rows: nothing to find. */
const clean = (language: "en" | "km" = "en") => planWorkbook(language, false);

const excel = (work: (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets, context.workbook);
    await context.sync();
  });

describe("V290 ready to send?", () => {
  it.each(["en", "km"] as const)(
    "V290.1 a clean workbook can go out, and is as it was, in %s",
    async (language) => {
      const workbook = await clean(language);
      const before = bookCopy(workbook.editor);
      const found = await inspect(workbook);
      expect(found.send).toMatchObject({ state: "fine", things: 0, errors: 0 });
      expect(toDo(found)).toEqual([]);
      expect(lineOf(found, "size").count).toBeGreaterThan(50_000);
      expect(bookCopy(workbook.editor)).toEqual(before);
    },
  );

  it("V290.2 takes two round trips more than a check", async () => {
    const workbook = await clean();
    const check = await counted(workbook, checkWorkbook);
    const look = await counted(workbook, () => inspect(workbook));
    expect(look.requests).toBe(check.requests + 2);
  });

  it("V290.3 what the product itself adds and hides is in order", async () => {
    const workbook = await clean();
    await buildSummaries(summaries.map(({ id }) => id));
    await buildFindingsSheet();
    await showMarks(true, markMemory());
    expect(toDo(await inspect(workbook))).toEqual([]);
  });

  it("V290.4 errors stop it; warnings and rows without an id are to be looked at", async () => {
    const workbook = await clean();
    fillTable(workbook.editor, "plan", [
      { planCode: "SO1", level: "Nonsense", titleEn: "A", titleKm: "ក", remarks: "" },
      { planCode: "SO1", level: "Strategic objective", titleEn: "B", titleKm: "ខ", remarks: "" },
    ]);
    const found = await inspect(workbook);
    const { counts } = found.report;
    expect(counts.error).toBeGreaterThan(0);
    expect(found.send).toMatchObject({ state: "stop", errors: counts.error });
    expect(toDo(found).slice(0, 3)).toEqual([
      `stop errors ${counts.error}`,
      `look warnings ${counts.warning}`,
      "look noId 2",
    ]);
    expect(places(found, "noId")[0]).toMatch(/^Plan \| /);
  });

  it("V290.5 hidden sheets, columns and rows that are not the product's", async () => {
    const workbook = await clean();
    await excel((sheets) => {
      const mine = sheets.add("Mine");
      mine.getRange("A1:F3").values = Array.from({ length: 3 }, () => [1, 2, 3, 4, 5, 6]);
      mine.getRange("B:C").columnHidden = true;
      mine.getRange("E:E").columnHidden = true;
      mine.getRange("H:H").columnHidden = true;
      mine.getRange("2:2").rowHidden = true;
      const old = sheets.add("Old draft");
      old.getRange("A1").values = [["x"]];
      old.visibility = "Hidden";
      const secret = sheets.add("Secret");
      secret.visibility = "VeryHidden";
      sheets.getItem("Meetings").getRange("D:D").columnHidden = true;
    });
    const found = await inspect(workbook);
    expect(toDo(found)).toEqual(["look hiddenSheets 2", "look hiddenColumns 3", "look hiddenRows 1"]);
    expect(places(found, "hiddenSheets")).toEqual(["Old draft", "Secret | VeryHidden"]);
    // Column H holds nothing.
    expect(places(found, "hiddenColumns")).toEqual(["Meetings | D:D", "Mine | B:C", "Mine | E:E"]);
    expect(places(found, "hiddenRows")).toEqual(["Mine | 2:2"]);
    expect(found.send).toMatchObject({ state: "look", things: 3 });
  });

  it("V290.6 filters that hide rows; the rows are not told twice", async () => {
    const workbook = await clean();
    await excel((sheets) => {
      const mine = sheets.add("Mine");
      mine.getRange("A1:A4").values = [["Fruit"], ["fig"], ["kiwi"], ["fig"]];
      mine.tables.add("A1:A4", true).columns.getItemAt(0).filter.applyValuesFilter(["fig"]);
      const other = sheets.add("Other");
      other.getRange("A1:A3").values = [["Fruit"], ["fig"], ["kiwi"]];
      other.autoFilter.apply(other.getRange("A1:A3"), 0, { filterOn: "Values", values: ["kiwi"] });
    });
    const found = await inspect(workbook);
    expect(toDo(found)).toEqual(["look filters 2"]);
    expect(places(found, "filters")).toEqual(["Mine", "Other"]);
  });

  it("V290.7 phone numbers and e-mail addresses anywhere, names in the columns for roles", async () => {
    const workbook = await clean();
    await excel((sheets) => {
      const mine = sheets.add("Mine");
      mine.getRange("A1:B3").values = [
        ["Call ០១២ ៣៤៥ ៦៧៨", "08/03/2025"],
        ["sok@moc.gov.kh", 12345678],
        ["SO1.ST1.OP1.A01", "'+855 96 123 4567"],
      ];
    });
    fillTable(workbook.editor, "meetings", [
      { rowId: "m1", meetingCode: "M-01", chairRole: "H.E. Sok San", remarks: "" },
      { rowId: "m2", meetingCode: "M-02", chairRole: "ឯកឧត្តមរដ្ឋលេខាធិការ", remarks: "" },
      { rowId: "m3", meetingCode: "M-03", chairRole: "លោកជំទាវ ចាន់ សុភា", remarks: "" },
    ]);
    const found = await inspect(workbook);
    expect(places(found, "contacts")).toEqual([
      "Mine | A1 | 012 345 678",
      "Mine | A2 | sok@moc.gov.kh",
      "Mine | B3 | +855 96 123 4567",
    ]);
    const names = places(found, "names");
    expect(names).toEqual([
      expect.stringMatching(/^Meetings \| [A-Z]+5 \| H\.E\. Sok San$/),
      expect.stringMatching(/^Meetings \| [A-Z]+7 \| លោកជំទាវ ចាន់ សុភា$/),
    ]);
  });

  it("V290.8 links to other files, in cells and names", async () => {
    const workbook = await clean();
    await excel((sheets, { names }) => {
      const mine = sheets.add("Mine");
      mine.getRange("A1:A3").formulas = [
        ["='[Old plan.xlsx]Plan'!B5"],
        ["=SUM(GmspMeetings[Attendance, women])"],
        ['="[Book.xlsx]Plan!A1"'],
      ];
      names.add("oldPlan", "='[Old plan.xlsx]Plan'!$A$1");
    });
    const found = await inspect(workbook);
    expect(toDo(found)).toEqual(["look links 2"]);
    expect(places(found, "links")).toEqual(["Mine | A1 | ='[Old plan.xlsx]Plan'!B5", "oldPlan"]);
  });

  it("V290.9 comments and notes, which only the file tells; without it that is said", async () => {
    const workbook = await clean();
    const sheet = workbook.editor.findSheet("Meetings");
    sheet?.notes.push({ row: 5, column: 2, author: "Sok", text: "Ask him" });
    const found = await inspect(workbook);
    expect(toDo(found)).toEqual(["look comments 1"]);
    expect(places(found, "comments")).toEqual(["Meetings | C6"]);

    const untold = await inspectWorkbook({ today: TODAY, file: async () => ({ size: 5, bytes: undefined }) });
    expect(toDo(untold)).toEqual(["look comments undefined"]);
    const broken = await inspectWorkbook({
      today: TODAY,
      file: async () => ({ size: 3, bytes: Uint8Array.of(1, 2, 3) }),
    });
    expect(toDo(broken)).toEqual(["look comments undefined"]);
  });

  it("V290.10 threaded comments, and files that only a chart or a rule is linked to", async () => {
    const workbook = await clean();
    let bytes = await saveXlsx(workbook.editor);
    const text = (xml: string) => new TextEncoder().encode(xml);
    bytes = addPart(
      bytes,
      "xl/threadedComments/threadedComment1.xml",
      text(
        '<ThreadedComments><threadedComment ref="B6" id="{1}"><text>Why?</text></threadedComment></ThreadedComments>',
      ),
    );
    bytes = addPart(
      bytes,
      "xl/externalLinks/_rels/externalLink1.xml.rels",
      text('<Relationships><Relationship Id="rId1" Target="file:///C:/a%20b/Old.xlsx"/></Relationships>'),
    );
    bytes = changePart(bytes, "xl/worksheets/_rels/sheet2.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="x" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
    );
    const found = await inspectWorkbook({ today: TODAY, file: async () => ({ size: bytes.length, bytes }) });
    expect(toDo(found)).toEqual(["look links 1", "look comments 1"]);
    expect(places(found, "links")).toEqual(["file:///C:/a%20b/Old.xlsx"]);
    expect(places(found, "comments")).toEqual([`${workbook.editor.book.sheets[1]?.name} | B6`]);
  });

  it("V290.11 an old as-of date, one ahead of today, and a large file", async () => {
    const workbook = await clean();
    expect(toDo(await inspect(workbook, 45_672 + 31))).toEqual([]);
    const old = await inspect(workbook, 45_672 + 32);
    expect(toDo(old)).toEqual(["look asOf 32"]);
    expect(places(old, "asOf")).toEqual(["Settings | C9 | 15/01/2025"]);
    const ahead = await inspect(workbook, 45_670);
    expect(lineOf(ahead, "asOf")).toMatchObject({ state: "look", count: 2, values: { isAhead: 1 } });
    const bytes = await saveXlsx(workbook.editor);
    const large = await inspectWorkbook({
      today: TODAY,
      file: async () => ({ size: 11 * 1024 * 1024, bytes }),
    });
    expect(toDo(large)).toEqual([`look size ${11 * 1024 * 1024}`]);
  });

  it("V290.12 protected sheets are told, and hinder nothing", async () => {
    const workbook = await clean();
    await excel((sheets) => sheets.getItem("Meetings").protection.protect());
    const found = await inspect(workbook);
    expect(toDo(found)).toEqual([]);
    expect(places(found, "protected")).toEqual(["Meetings"]);
  });

  it("V290.13 a workbook without a plan is refused as by a check", async () => {
    blankWorkbook();
    expect((await jobErrorOf(inspectWorkbook({ today: TODAY }))).key).toBe("error.noTables");
  });
});
