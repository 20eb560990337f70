import type { Settings } from "../../../src/domain/schema/Settings";
import { day, drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (inputs: string, code: string, settings: Settings = settingsFor("2025-01-15")) =>
  findingsOf(drawWorkbook({ inputs }, settings), code);

describe("V141 IN1 a refusal or change is explained", () => {
  it("V141.1 other decisions need no response; the common rule keeps quiet", () => {
    const drawing = `
      | inputId | decision        | response |
      | IN-001  | Not accepted    |          |
      | IN-002  | acceptedChanged |          |
      | IN-003  | rejected        | Why      |
      | IN-004  | accepted        |          |
      | IN-005  | pending         |          |`;
    expect(find(drawing, "IN1")).toEqual([
      ["r1", "response", "IN1"],
      ["r2", "response", "IN1"],
    ]);
    expect(find(drawing, "G2").filter(([, field]) => field === "response")).toEqual([]);
  });
});

describe("V142 IN2 a closed input is decided", () => {
  it("V142.1 neither pending nor to be clarified", () => {
    const drawing = `
      | inputId | status   | decision |
      | IN-001  | closed   | pending  |
      | IN-002  | Closed   | clarify  |
      | IN-003  | closed   | deferred |
      | IN-004  | answered | pending  |`;
    expect(find(drawing, "IN2")).toEqual([
      ["r1", "decision", "IN2"],
      ["r2", "decision", "IN2"],
    ]);
  });
});

describe("V143 IN3 an accepted and closed input is in a version", () => {
  it("V143.1 open or refused ones need none; the common rule keeps quiet", () => {
    const drawing = `
      | inputId | status | decision        | incorporatedVersion |
      | IN-001  | closed | accepted        |                     |
      | IN-002  | closed | acceptedChanged |                     |
      | IN-003  | closed | accepted        | draft2              |
      | IN-004  | closed | rejected        |                     |
      | IN-005  | open   | accepted        |                     |`;
    expect(find(drawing, "IN3")).toEqual([
      ["r1", "incorporatedVersion", "IN3"],
      ["r2", "incorporatedVersion", "IN3"],
    ]);
    expect(find(drawing, "G2").filter(([, field]) => field === "incorporatedVersion")).toEqual([]);
  });
});

describe("V144 IN4 decided after it came", () => {
  it("V144.1 or on the same day", () => {
    const drawing = `
      | inputId | receivedOn | decidedOn  |
      | IN-001  | 2025-01-10 | 2025-01-09 |
      | IN-002  | 2025-01-10 | 2025-01-10 |
      | IN-003  |            | 2025-01-10 |`;
    expect(find(drawing, "IN4")).toEqual([["r1", "decidedOn", "IN4"]]);
  });
});

describe("V145 IN5 inputs are taken up soon", () => {
  it("V145.1 open for more than 10 days on the as-of date", () => {
    const drawing = `
      | inputId | receivedOn | status       |
      | IN-001  | 2025-01-04 | open         |
      | IN-002  | 2025-01-05 | open         |
      | IN-003  | 2024-12-01 | inDiscussion |
      | IN-004  |            | open         |`;
    expect(find(drawing, "IN5")).toEqual([["r1", "status", "IN5"]]);
  });
});

describe("V146 IN6 an input stands once", () => {
  it("V146.1 whatever its punctuation, spaces, case and spelling variants", () => {
    const drawing = `
      | inputId | sectionCode | comment                |
      | IN-001  | 2.1         | Add a budget column.   |
      | IN-002  | 2.1         | add a Budget-column    |
      | IN-003  | 2.2         | Add a budget column.   |
      | IN-004  | 3           | ទីស្តីការក្រសួង          |
      | IN-005  | 3           | ទីស្ដីការ ក្រសួង។        |
      | IN-006  | 4           | "..."                  |
      | IN-007  | 4           | "?"                    |`;
    expect(find(drawing, "IN6")).toEqual([
      ["r1", "comment", "IN6"],
      ["r2", "comment", "IN6"],
      ["r4", "comment", "IN6"],
      ["r5", "comment", "IN6"],
    ]);
  });
});

describe("V147 IN7 inputs come in time", () => {
  const drawing = `
    | inputId | receivedOn | status |
    | IN-001  | 2025-01-31 | open   |
    | IN-002  | 2025-02-01 | open   |
    | IN-003  | 2025-02-01 | closed |`;

  it("V147.1 by the deadline of the Settings sheet, while they are not closed", () => {
    const settings = { ...settingsFor("2025-02-05"), inputDeadline: day("2025-01-31") };
    expect(find(drawing, "IN7", settings)).toEqual([["r2", "receivedOn", "IN7"]]);
    expect(find(drawing, "IN7")).toEqual([]);
  });
});

describe("V148 IN8 numbers of inputs are permanent", () => {
  it("V148.1 they have their form and stand once; gaps are fine; the common rule keeps quiet", () => {
    const drawing = `
      | inputId |
      | IN-001  |
      | in-007  |
      | 3       |
      | IN-9    |
      | IN-007  |
      |         |`;
    expect(find(drawing, "IN8")).toEqual([
      ["r2", "inputId", "IN8.repeated"],
      ["r3", "inputId", "IN8.form"],
      ["r4", "inputId", "IN8.form"],
      ["r5", "inputId", "IN8.repeated"],
    ]);
    expect(find(drawing, "G1")).toEqual([]);
  });
});
