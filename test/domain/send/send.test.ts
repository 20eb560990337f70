import { templates } from "../../../src/domain/schema/templates";
import { isExternalFormula } from "../../../src/domain/send/isExternalFormula";
import { judgeSending, type SendFacts } from "../../../src/domain/send/judgeSending";
import { isRoleField } from "../../../src/domain/send/namesInRoles";
import { contactIn, nameIn } from "../../../src/domain/send/personalData";
import { scanCells } from "../../../src/domain/send/scanCells";

describe("V291 personal data", () => {
  it.each([
    ["012 345 678", "012 345 678"],
    ["call 096-123-4567 now", "096-123-4567"],
    ["+855 12 345 678", "+855 12 345 678"],
    ["+85512345678", "+85512345678"],
    ["00855 96 123 4567", "00855 96 123 4567"],
    ["(855) 12 345 678", "(855) 12 345 678"],
    ["+855 (0)12 345 678", "+855 (0)12 345 678"],
    ["០១២ ៣៤៥ ៦៧៨", "012 345 678"],
    ["ទូរសព្ទ៖០១២៣៤៥៦៧៨", "012345678"],
    ["023.880.880", "023.880.880"],
    ["0\u200B12 345 678", "012 345 678"],
    ["write to a.b@moc.gov.kh, please", "a.b@moc.gov.kh"],
  ])("V291.1 “%s” holds %s", (text, found) => expect(contactIn(text)).toBe(found));

  it.each([
    "08/03/2025",
    "01.03.2025 08:30",
    "2025-01-15",
    "1,012,345,678",
    "012345678901",
    "SO1.ST1.OP1.A01",
    "0.123456789",
    "10 000 000",
    "C-010-2025-001",
    "@home",
    "D1",
  ])("V291.2 “%s” is neither number nor address", (text) => expect(contactIn(text)).toBeUndefined());

  it.each([
    ["លោក សុខ សាន្ត", "លោក សុខ សាន្ត"],
    ["លោកជំទាវ ចាន់ សុភា", "លោកជំទាវ ចាន់ សុភា"],
    ["លោកស្រី គឹម", "លោកស្រី គឹម"],
    ["H.E. Sok San", "H.E. Sok San"],
    ["HE Sok San", "HE Sok San"],
    ["Secretary of State (Mr. Chea)", "Mr. Chea"],
    ["Mrs. KEO Sophea, Director", "Mrs. KEO Sophea"],
  ])("V291.3 “%s” names a person", (text, found) => expect(nameIn(text)).toBe(found));

  it.each([
    "រដ្ឋមន្ត្រី",
    "ឯកឧត្តមរដ្ឋមន្ត្រី",
    "ឯកឧត្តម រដ្ឋលេខាធិការ",
    "លោកជំទាវប្រធានក្រុមការងារយេនឌ័រ",
    "លោកប្រធាននាយកដ្ឋាន",
    "H.E. Minister of Commerce",
    "Ms Director",
    "Minister",
    "Head of the Gender Working Group",
    "",
  ])("V291.4 “%s” is a role", (text) => expect(nameIn(text)).toBeUndefined());

  it("V291.5 the columns for roles are those whose heading says so", () => {
    const fields = templates.flatMap(({ id, fields: all }) =>
      all.filter(isRoleField).map((field) => `${id}.${field.id}`),
    );
    expect(fields).toEqual(
      expect.arrayContaining([
        "events.presidedByRole",
        "meetings.chairRole",
        "careReview.reviewerRole",
        "inputs.fromRole",
      ]),
    );
    expect(fields.filter((name) => !/Role$|responseBy$/.test(name))).toEqual([]);
  });
});

describe("V292 links to other files", () => {
  it.each([
    "=[Book.xlsx]Plan!A1",
    "='C:\\My files\\[Book (2).xlsx]My plan'!A1+1",
    "='[it''s.xlsx]Plan'!A1",
    "=[1]!Name",
    "=Book.xlsx!Name",
    "='My book.xlsb'!Name",
    '=WEBSERVICE("https://example.org")',
    "=cmd|' /C calc'!A0",
    '=IF(A1="x",[ផែនការ.xlsx]ផែនការ!B5,"")',
  ])("V292.1 %s reads from outside", (formula) => expect(isExternalFormula(formula)).toBe(true));

  it.each([
    "=SUM(GmspPlan[Budget])+Sheet2!A1",
    "=GmspPlan[[#This Row],[Code]]&'My sheet'!B1",
    "=SUM(GmspPlan[Budget],'Sheet 2'!B1)",
    '="[Book.xlsx]Plan!A1"',
    "[Book.xlsx]Plan!A1",
    "=A1",
  ])("V292.2 %s does not", (formula) => expect(isExternalFormula(formula)).toBe(false));

  it("V292.3 cells are told in their order, with their place", () => {
    const rows = [
      ["Mr. Sok", "012 345 678", 12_345_678, null, true],
      ["=[B.xlsx]S!A1", "=A1", "", "x", "012 345 678"],
    ];
    expect(scanCells([{ sheet: "S", top: 3, left: 1, rows }])).toEqual({
      contacts: [
        { sheet: "S", cell: "C4", detail: "012 345 678" },
        { sheet: "S", cell: "F5", detail: "012 345 678" },
      ],
      links: [{ sheet: "S", cell: "B5", detail: "=[B.xlsx]S!A1" }],
    });
  });
});

describe("V293 the verdict", () => {
  const inOrder: SendFacts = {
    counts: { error: 0, warning: 0, note: 3 },
    waived: 0,
    asOf: 100,
    asOfPlace: { sheet: "Settings", cell: "C9", detail: "" },
    today: 100,
    noId: { count: 0, places: [] },
    hiddenSheets: [],
    hiddenColumns: [],
    hiddenRows: [],
    filters: [],
    contacts: [],
    names: [],
    links: [],
    comments: [],
    protected: [],
    size: 1000,
    unread: [],
  };
  const there = { sheet: "S", cell: "A1", detail: "" };
  const verdict = (changes: Partial<SendFacts>) => {
    const { state, things, errors } = judgeSending({ ...inOrder, ...changes });
    return [state, things, errors];
  };

  it("V293.1 notes, accepted findings, protection and an unknown size hinder nothing", () => {
    expect(verdict({ waived: 5, protected: [there], size: undefined })).toEqual(["fine", 0, 0]);
  });

  it("V293.2 each kind of thing counts once, however many there are; errors stop all", () => {
    const counts = { error: 0, warning: 7, note: 0 };
    expect(verdict({ counts, names: [there, there], unread: [there] })).toEqual(["look", 3, 0]);
    expect(verdict({ counts: { ...counts, error: 2 }, links: [there] })).toEqual(["stop", 2, 2]);
    expect(verdict({ comments: undefined })).toEqual(["look", 1, 0]);
  });

  it("V293.3 counts all, and names the first hundred places", () => {
    const contacts = Array.from({ length: 150 }, (_one, row) => ({ ...there, cell: `A${row + 1}` }));
    const line = judgeSending({ ...inOrder, contacts }).lines.find(({ id }) => id === "contacts");
    expect([line?.count, line?.places.length, line?.places.at(-1)?.cell]).toEqual([150, 100, "A100"]);
  });
});
