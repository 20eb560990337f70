import { lists } from "../../../src/domain/schema/lists";
import { templates } from "../../../src/domain/schema/templates";

describe("T1 templates", () => {
  it("T1.1 are the five of the first issue, in order, with all their fields", () => {
    expect(templates.map((template) => `${template.id} ${template.fields.length}`)).toEqual([
      "plan 22",
      "directions 18",
      "nurseryChecklist 20",
      "nurseryPhases 14",
      "trainings 35",
    ]);
  });
  it("has lists", () => {
    expect(lists.length).toBe(25);
  });
});
