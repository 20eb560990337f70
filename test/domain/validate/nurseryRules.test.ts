import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

describe("V61 N1 available means enough", () => {
  it("V61.1 where both quantities are given", () => {
    const nurseryChecklist = `
      | itemId | available | qtyNeeded | qtyAvailable |
      | N-01   | yes       | 2         | 2            |
      | N-02   | yes       | 2         | 1            |
      | N-03   | partly    | 2         | 1            |
      | N-04   | yes       | 2         |              |`;
    expect(findingsOf(drawWorkbook({ nurseryChecklist }), "N1")).toEqual([["r2", "qtyAvailable", "N1"]]);
  });
});

describe("V62 N2 an open room has every must-have", () => {
  const nurseryChecklist = `
    | itemId | importance | available |
    | N-01   | must       | no        |
    | N-02   | must       | unknown   |
    | N-03   | must       | yes       |
    | N-04   | should     | no        |`;
  const phases = (status: string) => `| phaseNo | status |\n| 6 | completed |\n| 7 | ${status} |`;
  it("V62.1 only once the opening is completed", () => {
    const opened = drawWorkbook({ nurseryChecklist, nurseryPhases: phases("completed") });
    expect(findingsOf(opened, "N2")).toEqual([
      ["r1", "available", "N2"],
      ["r2", "available", "N2"],
    ]);
    expect(findingsOf(drawWorkbook({ nurseryChecklist, nurseryPhases: phases("inProgress") }), "N2")).toEqual(
      [],
    );
    expect(findingsOf(drawWorkbook({ nurseryChecklist }), "N2")).toEqual([]);
  });
});

describe("V63 N3 missing items have a price", () => {
  it("V63.1 a blank quantity available counts as none", () => {
    const nurseryChecklist = `
      | itemId | qtyNeeded | qtyAvailable | unitCost |
      | N-01   | 2         | 2            |          |
      | N-02   | 2         | 1            |          |
      | N-03   | 2         |              |          |
      | N-04   | 2         | 1            | 0        |
      | N-05   |           |              |          |`;
    expect(findingsOf(drawWorkbook({ nurseryChecklist }), "N3")).toEqual([
      ["r2", "unitCost", "N3"],
      ["r3", "unitCost", "N3"],
    ]);
  });
});

describe("V64 N4 the Labour Law is a reference", () => {
  it("V64.1 a note, no more", () => {
    const workbook = drawWorkbook({
      nurseryChecklist: "| itemId | basis |\n| N-01 | labourLawRef |\n| N-02 | guidance |",
    });
    expect(findingsOf(workbook, "N4")).toEqual([["r1", "basis", "N4"]]);
    expect(validateWorkbook(workbook).find(({ code }) => code === "N4")?.severity).toBe("note");
  });
});

describe("V71 H1 a phase did not end before it began", () => {
  it("V71.1 actual dates", () => {
    const nurseryPhases = `
      | phaseNo | actualStart | actualEnd  |
      | 1       | 2025-02-01  | 2025-02-01 |
      | 2       | 2025-02-01  | 2025-01-31 |`;
    expect(findingsOf(drawWorkbook({ nurseryPhases }), "H1")).toEqual([["r2", "actualEnd", "H1"]]);
  });
});

describe("V72 H2 phases follow each other", () => {
  it("V72.1 by number, not by place; actual dates count before planned ones", () => {
    const nurseryPhases = `
      | phaseNo | plannedStart | plannedEnd | actualStart | actualEnd  |
      | 3       | 2025-03-01   |            |             |            |
      | 1       | 2025-01-01   | 2025-01-31 |             | 2025-02-10 |
      | 2       | 2025-02-01   | 2025-02-28 | 2025-02-11  | 2025-03-05 |
      | 4       | 2025-03-05   | 2025-03-06 |             |            |`;
    expect(findingsOf(drawWorkbook({ nurseryPhases }), "H2")).toEqual([["r1", "plannedStart", "H2"]]);
  });
});

describe("V73 H3 a completed phase has its end and 100 %", () => {
  it("V73.1 both are asked for", () => {
    const nurseryPhases = `
      | phaseNo | status    | actualEnd  | progressPct |
      | 1       | completed | 2025-01-10 | 1           |
      | 2       | completed |            | 90%         |
      | 3       | completed | 2025-01-10 |             |
      | 4       | suspended |            | 90%         |`;
    const workbook = drawWorkbook({ nurseryPhases });
    expect(findingsOf(workbook, "H3")).toEqual([
      ["r2", "actualEnd", "H3.end"],
      ["r2", "progressPct", "H3.progress"],
      ["r3", "progressPct", "H3.noProgress"],
    ]);
    expect(findingsOf(workbook, "G2").filter(([, field]) => field === "actualEnd")).toEqual([]);
  });
});

describe("V74 H4 the opening has a date", () => {
  it("V74.1 planned or actual", () => {
    const drawing = (planned: string, actual: string) =>
      `| phaseNo | plannedEnd | actualEnd |\n| 7 | ${planned} | ${actual} |\n| 8 | | |`;
    const find = (nurseryPhases: string) => findingsOf(drawWorkbook({ nurseryPhases }), "H4");
    expect(find(drawing("", ""))).toEqual([["r1", "plannedEnd", "H4.noDate"]]);
    expect(find(drawing("2025-06-01", ""))).toEqual([]);
    expect(find(drawing("", "2025-06-01"))).toEqual([]);
    expect(find("| phaseNo | plannedEnd | actualEnd |\n| 1 | | |")).toEqual([["", "phaseNo", "H4.noPhase"]]);
  });
});

describe("V65 U1, V66 U2 and V67 U3 monthly use", () => {
  it("V65.1 not open on more days than the month has; above 31 G7 speaks", () => {
    const nurseryUse = `
      | month      | daysOpen |
      | 2024-02-01 | 29       |
      | 2025-02-15 | 29       |
      | 2025-04-30 | 31       |
      | 2025-03-31 | 31       |
      | 2025-01-01 | 32       |
      |            | 31       |`;
    const workbook = drawWorkbook({ nurseryUse }, settingsFor("2025-12-31"));
    expect(findingsOf(workbook, "U1")).toEqual([
      ["r2", "daysOpen", "U1"],
      ["r3", "daysOpen", "U1"],
    ]);
    expect(findingsOf(workbook, "G7")).toEqual([["r5", "daysOpen", "G7.high"]]);
  });
  it("V66.1 a month stands once, whichever of its days was typed; U2 says it instead of G1", () => {
    const nurseryUse = "| month |\n| 2025-03-01 |\n| 2025-03-31 |\n| 2024-03-01 |\n| 2025-04-01 |";
    const workbook = drawWorkbook({ nurseryUse }, settingsFor("2025-12-31"));
    expect(findingsOf(workbook, "U2")).toEqual([
      ["r1", "month", "U2"],
      ["r2", "month", "U2"],
    ]);
    expect(validateWorkbook(workbook).find(({ code }) => code === "U2")?.details).toMatchObject({
      value: "03/2025",
      rows: ["6"],
    });
    const same = drawWorkbook({ nurseryUse: "| month |\n| 2025-03-01 |\n| 2025-03-01 |" });
    expect(findingsOf(same, "G1")).toEqual([]);
  });
  it("V67.1 a month that has begun may have use", () => {
    const nurseryUse = "| month |\n| 2025-01-31 |\n| 2025-02-01 |\n| 2024-12-01 |";
    expect(findingsOf(drawWorkbook({ nurseryUse }), "U3")).toEqual([["r2", "month", "U3"]]);
  });
  it("V27.8 women among the visits are not more than all of them", () => {
    const nurseryUse = "| month | parentVisitsTotal | parentVisitsWomen |\n| 2025-01-01 | 4 | 5 |";
    expect(findingsOf(drawWorkbook({ nurseryUse }), "G7")).toEqual([["r1", "parentVisitsWomen", "G7.women"]]);
  });
});
