import { mappingOf } from "../../../src/domain/adopt/ColumnMatch";
import { guessTemplate } from "../../../src/domain/adopt/guessTemplate";
import { matchColumns } from "../../../src/domain/adopt/matchColumns";
import {
  decodeMappings,
  encodeMappings,
  headingShape,
  rememberMapping,
  withMapping,
  type RememberedMapping,
} from "../../../src/domain/adopt/rememberMapping";
import type { SourceTable } from "../../../src/domain/adopt/SourceTable";
import { synonyms } from "../../../src/domain/adopt/synonyms";
import type { CellValue } from "../../../src/domain/record/TableData";
import type { Template } from "../../../src/domain/schema/Template";
import { templateById, templates } from "../../../src/domain/schema/templates";
import { settingsFor, shippedLists } from "../drawTable";

const context = { settings: settingsFor("2025-01-15"), lists: shippedLists() };

function template(id: string): Template {
  const found = templateById(id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

const tableOf = (headings: string[], ...rows: CellValue[][]): SourceTable => ({
  headings,
  left: 0,
  rows: rows.map((cells, at) => ({ sourceRow: at + 1, cells })),
});

const fieldsOf = (table: SourceTable, id: string, remembered: readonly RememberedMapping[] = []): string[] =>
  matchColumns(table, template(id), context, remembered).map(
    ({ field, why }) => `${field ?? "-"}${why ? ` ${why}` : ""}`,
  );

describe("T120 columns are matched by heading", () => {
  it.each([
    ["plan", "Code", "planCode heading"],
    ["plan", "លេខកូដ", "planCode heading"],
    ["plan", "planCode", "planCode heading"],
    ["plan", "Activity code", "planCode heading"],
    ["plan", "ទិសដៅ ឆ្នាំ ២០២៥", "directionCode near"],
    ["plan", "Budget (KHR)", "budgetAmount heading"],
    ["plan", "ស្ថានភាព / Status", "status heading"],
    ["plan", "Status:", "status heading"],
    ["plan", "ថវិកា", "budgetAmount synonym"],
    ["plan", "អ្នកទទួលខុសត្រូវ", "responsibleUnit synonym"],
    ["plan", "Responsible", "responsibleUnit synonym"],
    ["plan", "Deadline", "endDate synonym"],
    ["plan", "ថ្ងៃ\u200bចាប់\u200bផ្ដើម", "startDate heading"],
    ["plan", "Statuss", "status near"],
    ["plan", "Planned budget of the activity", "budgetAmount near"],
    ["plan", "Phone", "-"],
    ["plan", "No.", "-"],
    ["plan", "ល.រ", "-"],
    ["plan", "", "-"],
    ["plan", "Signal", "-"],
    ["trainings", "Planned - Women", "plannedWomen heading"],
    ["trainings", "គ្រោង - ស្ត្រី", "plannedWomen heading"],
    ["trainings", "Participants", "actualTotal synonym"],
  ])("T120 %s: %j", (id, heading, expected) => expect(fieldsOf(tableOf([heading]), id)).toEqual([expected]));
});

it("T120 other headings are kept for fields that there are", () => {
  const ids = new Set(templates.flatMap(({ fields }) => fields.map(({ id }) => id)));
  expect([...synonyms.keys()].filter((id) => !ids.has(id))).toEqual([]);
  expect(
    [...synonyms.values()].flat().filter((heading) => heading.trim() !== heading || heading === ""),
  ).toEqual([]);
});

it("T120 running numbers are no codes, also where the field's own heading is No.", () => {
  expect(fieldsOf(tableOf(["No."], [1], [2]), "inputs")).toEqual(["-"]);
  expect(fieldsOf(tableOf(["No."], ["IN-001"], ["in-002"]), "inputs")).toEqual(["inputId heading"]);
  expect(fieldsOf(tableOf(["ល.រ"], ["IN-001"], ["IN-002"]), "inputs")).toEqual(["inputId content"]);
});

describe("T121 columns are matched by what they hold", () => {
  it("T121 codes, dates, choices and units without a telling heading", () => {
    const table = tableOf(
      ["a", "b", "c", "d", "e"],
      ["SO1.ST1.OP1.A01", "15/03/2025", "Completed", "GWG", "some words"],
      ["SO1.ST1.OP1.A02", "16/03/2025", "កំពុងអនុវត្ត", "GS", "other words"],
    );
    expect(fieldsOf(table, "plan").slice(0, 4)).toEqual([
      "planCode content",
      "startDate content",
      "status content",
      "responsibleUnit content",
    ]);
  });

  it("T121 the script tells Khmer titles from English ones", () => {
    const table = tableOf(["Title", "Activity"], ["វគ្គ", "Course"], ["សិក្សា", "Study"]);
    expect(fieldsOf(table, "plan")).toEqual(["titleKm synonym", "titleEn synonym"]);
    const turned = tableOf(["Title", "Activity"], ["Course", "វគ្គ"], ["Study", "សិក្សា"]);
    expect(fieldsOf(turned, "plan")).toEqual(["titleEn synonym", "titleKm synonym"]);
  });

  it("T121 a heading over cells that can't be meant is less sure", () => {
    const match = (cells: CellValue[]) =>
      matchColumns(tableOf(["Deadline"], ...cells.map((cell) => [cell])), template("plan"), context)[0];
    const [dates, words] = [match(["1/2/2025", "3/2/2025"]), match(["soon", "later"])];
    expect(dates?.confidence).toBeGreaterThan(0.85);
    expect(words?.confidence).toBeLessThan(0.5);
  });

  it("T121 a single misspelt cell says little against a misspelt heading", () => {
    expect(fieldsOf(tableOf(["Staus"], ["Compleeted"]), "plan")).toEqual(["status near"]);
  });

  it("T121 codes are the row's own before they are the parent's", () => {
    const rows = [["SO1.ST1.OP1.A01"], ["SO1.ST1.OP1.A02"]];
    expect(fieldsOf(tableOf(["Cod"], ...rows), "plan")).toEqual(["planCode near"]);
  });

  it("T121 running numbers are no dates, amounts or shares", () => {
    expect(fieldsOf(tableOf(["No."], [1], [2], [3]), "plan")).toEqual(["-"]);
    expect(fieldsOf(tableOf(["x"], [1], [2], [3]), "trainings")).toEqual(["-"]);
  });
});

describe("T122 one column a field", () => {
  it("T122 the better column gets it; the other hears of it as an alternative", () => {
    const table = tableOf(["Status of work", "Status"], ["Done", "Completed"]);
    const [first, second] = matchColumns(table, template("plan"), context);
    expect(second).toMatchObject({
      field: "status",
      why: "heading",
      confidence: expect.any(Number) as number,
    });
    expect(first?.field).toBeNull();
    expect(first?.alternatives.map(({ field }) => field)).toContain("status");
  });

  it("T122 no field is taken twice, whatever the headings", () => {
    const headings = ["Date", "Date", "Date", "Title", "Title", "Title", "Code", "Code", "Total", "Women"];
    for (const one of templates) {
      const taken = matchColumns(tableOf(headings), one, context).flatMap(({ field }) => field ?? []);
      expect(new Set(taken).size).toBe(taken.length);
    }
  });

  it("T122 the mapping takes other columns along where wanted, but no running numbers", () => {
    const matches = matchColumns(tableOf(["No.", "Status", "Phone", ""]), template("plan"), context);
    expect(mappingOf(matches, true)).toEqual({ columnOf: new Map([["status", 1]]), extras: [2] });
    expect(mappingOf(matches, false).extras).toEqual([]);
  });
});

describe("T123 mappings are remembered", () => {
  const headings = ["What", "Who", "Phone"];
  const mapping = {
    columnOf: new Map([
      ["titleEn", 0],
      ["responsibleUnit", 1],
    ]),
    extras: [2],
  };
  const memory = rememberMapping(headings, mapping, template("plan"));

  it("T123 by heading, whatever the order; a column that was no field stays none", () => {
    expect(fieldsOf(tableOf(["Phone", "who", "WHAT"]), "plan", [memory])).toEqual([
      "-",
      "responsibleUnit remembered",
      "titleEn remembered",
    ]);
    expect(fieldsOf(tableOf(["Who"]), "directions", [memory])).not.toContain("responsibleUnit remembered");
  });

  it("T123 a column that was left out is left out again, one that came along comes along", () => {
    const again = [...headings, "Fax", "No.", "Of itself"];
    const left = rememberMapping(again, { ...mapping, extras: [2, 4] }, template("plan"));
    const proposed = mappingOf(matchColumns(tableOf(again), template("plan"), context, [left]), true);
    expect(proposed.extras).toEqual([2, 4]);
    const unknown = mappingOf(matchColumns(tableOf(again), template("plan"), context), true);
    expect(unknown.extras).toEqual(expect.arrayContaining([3, 5]));
    expect(unknown.extras).not.toContain(4);
    expect(decodeMappings(encodeMappings([left]))).toEqual([left]);
  });

  it("T123 what the tracker itself fills does not come along from another of its workbooks", () => {
    const headings = ["Code", "rowId", "checkMarks", "Signal", "Own"];
    const { extras } = mappingOf(matchColumns(tableOf(headings), template("plan"), context), true);
    expect(extras).toEqual([4]);
  });

  it("T123 the newest counts, and one a shape and template is kept", () => {
    const newer = rememberMapping(
      headings,
      { columnOf: new Map([["titleKm", 0]]), extras: [] },
      template("plan"),
    );
    expect(withMapping([memory], newer)).toEqual([newer]);
    expect(headingShape(["B", " a "])).toBe(headingShape(["A", "b"]));
    expect(headingShape(["a"])).not.toBe(headingShape(["b"]));
  });

  it("T135 they come back from text; broken text is passed over", () => {
    expect(decodeMappings(encodeMappings([memory]))).toEqual([memory]);
    expect(decodeMappings("{")).toEqual([]);
    expect(
      decodeMappings('[1,null,{"shape":"a"},{"shape":"a","template":"plan","fields":[["x",1]]}]'),
    ).toEqual([]);
    const many = Array.from({ length: 60 }, (_, at) => ({ ...memory, shape: `s${at}` }));
    expect(decodeMappings(encodeMappings(many))).toHaveLength(40);
    const huge = { ...memory, fields: new Map([["x".repeat(150_000), ""]]) };
    expect(decodeMappings(encodeMappings([memory, huge, huge]))).toHaveLength(2);
  });
});

describe("T124 the template is guessed", () => {
  it.each(templates.map(({ id }) => [id] as const))(
    "T124 %s from its own headings, in either language",
    (id) => {
      for (const language of ["en", "km"] as const) {
        const fields = template(id).fields.filter(({ type }) => type !== "computed");
        const table = tableOf(fields.map(({ label }) => label[language]));
        const [best] = guessTemplate(table, templates, context);
        expect(best?.template).toBe(id);
        expect(best?.confidence).toBeGreaterThan(0.7);
      }
    },
  );

  it("T124 from the office's own lists", () => {
    const guess = (...headings: string[]) =>
      guessTemplate(tableOf(headings), templates, context)[0]?.template;
    expect(
      guess("Ref", "Activity", "Responsible", "Start", "Deadline", "Budget", "% complete", "Status"),
    ).toBe("plan");
    expect(
      guess("No.", "Course title", "Planned - Total", "Planned - Women", "Actual - Total", "Actual - Women"),
    ).toBe("trainings");
    expect(guess("Alpha", "Omega")).toBeUndefined();
  });

  it("T124 a shape that was brought in before is known", () => {
    const headings = ["Alpha", "Omega"];
    const memory = rememberMapping(
      headings,
      { columnOf: new Map([["remarks", 0]]), extras: [] },
      template("inputs"),
    );
    expect(guessTemplate(tableOf(headings), templates, context, [memory])[0]).toEqual({
      template: "inputs",
      confidence: 1,
    });
  });
});
