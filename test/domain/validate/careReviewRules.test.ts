import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (careReview: string, code: string) => findingsOf(drawWorkbook({ careReview }), code);

describe("V131 C1 an accepted proposal has its text", () => {
  it("V131.1 in one language at least; the common rule keeps quiet", () => {
    const drawing = `
      | careId | decision              | proposedKm | proposedEn |
      | CE-001 | Accepted              |            |            |
      | CE-002 | accepted              |            | Text       |
      | CE-003 | Accepted with changes | ខ្លឹមសារ    |            |
      | CE-004 | យល់ព្រមដោយកែសម្រួល     |            |            |
      | CE-005 | pending               |            |            |`;
    expect(find(drawing, "C1")).toEqual([
      ["r1", "proposedKm", "C1"],
      ["r4", "proposedKm", "C1"],
    ]);
    const common = findingsOf(drawWorkbook({ careReview: drawing }), "G2");
    expect(common.filter(([, field]) => field === "proposedKm")).toEqual([]);
  });
});

describe("V132 C2 what is inserted was accepted", () => {
  it("V132.1 as it is or changed; a decision that cannot be read is not judged", () => {
    const drawing = `
      | careId | decision        | insertedInVersion |
      | CE-001 | pending         | Draft 2           |
      | CE-002 | rejected        | draft2            |
      | CE-003 | accepted        | draft2            |
      | CE-004 | acceptedChanged | final             |
      | CE-005 | deferred        |                   |
      | CE-006 | nonsense        | draft2            |`;
    expect(find(drawing, "C2")).toEqual([
      ["r1", "insertedInVersion", "C2"],
      ["r2", "insertedInVersion", "C2"],
    ]);
  });
});

describe("V133 C3 accepted text is inserted before direction 4 is nearly due", () => {
  const careReview = `
    | careId | decision | insertedInVersion |
    | CE-001 | accepted |                   |
    | CE-002 | accepted | draft2            |
    | CE-003 | pending  |                   |`;
  const at = (asOf: string, directions: string) =>
    findingsOf(drawWorkbook({ careReview, directions }, settingsFor(asOf)), "C3");
  const d4 = (status: string, due = "2025-01-10", precision = "month") => `
    | directionCode | dueDate | duePrecision | status |
    | D4            | ${due}  | ${precision} | ${status} |`;

  it("V133.1 14 days before its last day, and after it", () => {
    const found = [["r1", "insertedInVersion", "C3"]];
    expect(at("2025-01-16", d4("inProgress"))).toEqual([]);
    expect(at("2025-01-17", d4("inProgress"))).toEqual(found);
    expect(at("2025-03-01", d4("inProgress"))).toEqual(found);
    expect(at("2025-01-17", d4("completed"))).toEqual([]);
    expect(at("2025-01-17", d4("inProgress", "", "none"))).toEqual([]);
    expect(findingsOf(drawWorkbook({ careReview }, settingsFor("2025-01-17")), "C3")).toEqual([]);
  });
});

describe("V134 C4 a proposal stands once", () => {
  it("V134.1 the same section, element and proposal, whatever the spelling", () => {
    const drawing = `
      | careId | sectionCode | careR     | proposedKm       | proposedEn    |
      | CE-001 | 2.1         | recognise |                  | Nursery room  |
      | CE-002 | 2.1         | Recognise |                  | nursery  room |
      | CE-003 | 2.1         | reduce    |                  | Nursery room  |
      | CE-004 | 2.2         | recognise |                  | Nursery room  |
      | CE-005 | 2.3         | recognise |                  |               |
      | CE-006 | 2.3         | recognise |                  |               |`;
    expect(find(drawing, "C4")).toEqual([
      ["r1", "sectionCode", "C4"],
      ["r2", "sectionCode", "C4"],
    ]);
  });
});

describe("V135 C5 reward and represent are about paid care", () => {
  it("V135.1 not about the unpaid care of families", () => {
    const drawing = `
      | careId | careR     | beneficiary |
      | CE-001 | reward    | families    |
      | CE-002 | represent | families    |
      | CE-003 | reduce    | families    |
      | CE-004 | reward    | careWorkers |
      | CE-005 | reward    |             |`;
    expect(find(drawing, "C5")).toEqual([
      ["r1", "careR", "C5"],
      ["r2", "careR", "C5"],
    ]);
  });
});

describe("V136 C6 every strategy is reviewed for care", () => {
  const plan = `
    | planCode        | level     |
    | SO1             | objective |
    | SO1.ST1         | strategy  |
    | SO1.ST2         | strategy  |
    | SO1.ST3         | strategy  |
    | SO1.ST4         | strategy  |
    | SO1.ST3.OP1     | output    |`;

  it("V136.1 by a row whose section or plan code is its own or below it", () => {
    const careReview = `
      | careId | sectionCode | linkedPlanCode  |
      | CE-001 | so1.st1     |                 |
      | CE-002 | 2.1         | SO1.ST2.OP1.A01 |
      | CE-003 | SO1         |                 |
      | CE-004 | SO1.ST30    |                 |`;
    expect(findingsOf(drawWorkbook({ plan, careReview }), "C6")).toEqual([
      ["r4", "planCode", "C6"],
      ["r5", "planCode", "C6"],
    ]);
  });

  it("V136.2 silent while the review is new or its headings are missing", () => {
    expect(findingsOf(drawWorkbook({ plan }), "C6")).toEqual([]);
    const blank = "| careId | sectionCode | linkedPlanCode |\n| | | |";
    expect(findingsOf(drawWorkbook({ plan, careReview: blank }), "C6")).toEqual([]);
    const noLink = "| careId | sectionCode |\n| CE-001 | 1 |";
    expect(findingsOf(drawWorkbook({ plan, careReview: noLink }), "C6")).toEqual([]);
  });
});

describe("V149 X11 versions of the plan are known", () => {
  it("V149.1 in both tables; the common rule keeps quiet; versions that users add are known", () => {
    const workbook = drawWorkbook({
      careReview: `
        | careId | planVersion | insertedInVersion |
        | CE-001 | Draft 1     | Draft 7b          |
        | CE-002 | Drfat 1     |                   |`,
      inputs: `
        | inputId | docVersion     | incorporatedVersion |
        | IN-001  | សេចក្តីព្រាងទី២ | Whatever            |`,
    });
    const found = [
      ["r1", "insertedInVersion", "X11.unknown"],
      ["r2", "planVersion", "X11.near"],
      ["r1", "incorporatedVersion", "X11.unknown"],
    ];
    expect(findingsOf(workbook, "X11").map(([row, field]) => [row, field])).toEqual(
      found.map(([row, field]) => [row, field]),
    );
    expect(findingsOf(workbook, "X11")[1]?.[2]).toBe("X11.near");
    expect(findingsOf(workbook, "X11")[2]?.[2]).toBe("X11.unknown");
    expect(findingsOf(workbook, "G3")).toEqual([]);
    const added = { code: "draft7b", label: { en: "Draft 7b", km: "ព្រាង ៧ខ" }, active: true };
    const lists = new Map(workbook.lists).set("planVersion", [
      ...(workbook.lists.get("planVersion") ?? []),
      added,
    ]);
    expect(findingsOf({ ...workbook, lists }, "X11").map(([row, field]) => [row, field])).toEqual([
      ["r2", "planVersion"],
      ["r1", "incorporatedVersion"],
    ]);
  });
});
