import { matchHeadings } from "../../../src/domain/schema/headings";
import { ROW_ID } from "../../../src/domain/schema/Template";
import { templates } from "../../../src/domain/schema/templates";

const [plan] = templates;
if (!plan) throw new Error("no plan");

describe("T4 headings", () => {
  it.each(["en", "km"] as const)("T4.1 every template's own headings are found (%s)", (language) => {
    for (const template of templates) {
      const headings = [ROW_ID, ...template.fields.map(({ label }) => label[language])];
      const { columnOf, unknown, doubled, missing } = matchHeadings(template, headings);
      expect([...columnOf]).toEqual([
        [ROW_ID, 0],
        ...template.fields.map(({ id }, index) => [id, index + 1]),
      ]);
      expect([unknown, doubled, missing]).toEqual([[], [], []]);
    }
  });

  it("T4.2 other orders, languages, spellings, older wordings and ids are found; other columns are left alone", () => {
    const { columnOf, unknown, missing } = matchHeadings(plan, [
      " STATUS ",
      "My column",
      "ទិសដៅឆ្នាំ2025",
      "Start date",
      "planCode",
    ]);
    expect([...columnOf]).toEqual([
      ["status", 0],
      ["directionCode", 2],
      ["startDate", 3],
      ["planCode", 4],
    ]);
    expect(unknown).toEqual([1]);
    expect(missing).toContain("level");
    expect(missing).not.toContain("status");
  });

  it("T4.3 of two columns for one field the exactly written one is taken", () => {
    const { columnOf, doubled } = matchHeadings(plan, ["status ", "Status", "ស្ថានភាព"]);
    expect(columnOf.get("status")).toBe(1);
    expect(doubled).toEqual([
      { field: "status", column: 0 },
      { field: "status", column: 2 },
    ]);
  });

  it("T4.4 headings like those of every object are just headings", () => {
    const { columnOf, unknown } = matchHeadings(plan, ["constructor", "__proto__", "toString", ""]);
    expect(columnOf.size).toBe(0);
    expect(unknown).toEqual([0, 1, 2, 3]);
  });
});
