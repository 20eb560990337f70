import type { TableData } from "../../../src/domain/record/TableData";
import type { Field } from "../../../src/domain/schema/Template";
import { templates } from "../../../src/domain/schema/templates";
import { ruleBook } from "../../../src/domain/validate/ruleBook";
import type { Workbook } from "../../../src/domain/Workbook";
import { tableOf } from "../drawTable";
import { commonPlants } from "./planted/commonPlants";
import { directionPlants } from "./planted/directionPlants";
import { cleanWorkbook } from "./planted/cleanWorkbook";
import { foundIn, plantIn, type Plant } from "./planted/Plant";
import { planPlants } from "./planted/planPlants";
import { roomPlants } from "./planted/roomPlants";
import { structurePlants } from "./planted/structurePlants";

const plants: readonly Plant[] = [
  ...[...structurePlants, ...commonPlants, ...planPlants],
  ...[...directionPlants, ...roomPlants],
];
const languages = ["en", "km"] as const;

describe("V310 complete workbooks have no finding", () => {
  it.each(languages)("V310.1 all templates together (%s)", (language) => {
    const workbook = cleanWorkbook(language);
    expect([...workbook.tables].filter(([, { rows }]) => rows.length < 2)).toEqual([]);
    expect([...workbook.tables.keys()]).toEqual(templates.map(({ id }) => id));
    expect(foundIn(workbook)).toEqual([]);
  });

  it.each(languages)("V310.2 each template alone, and each missing (%s)", (language) => {
    const workbook = cleanWorkbook(language);
    const only = (isKept: (id: string) => boolean): Workbook => ({
      ...workbook,
      tables: new Map([...workbook.tables].filter(([id]) => isKept(id))),
    });
    for (const { id } of templates) {
      expect([id, ...foundIn(only((other) => other === id))]).toEqual([id]);
      expect([id, ...foundIn(only((other) => other !== id))]).toEqual([id]);
    }
  });
});

describe("V311 a planted fault is found at its cell, and nothing else is", () => {
  it("V311.1 every wording of every rule is planted", () => {
    const wordings = ruleBook.flatMap(({ code, variants }) =>
      variants.length === 0 ? [code] : variants.map((variant) => `${code}.${variant}`),
    );
    const planted = new Set(plants.map(({ finds: [first = ""] }) => first.split(" ")[1]));
    expect(wordings.filter((wording) => !planted.has(wording))).toEqual([]);
  });

  it.each(plants.map((plant) => [plant.finds.join(", "), plant] as const))("V311.2 %s", (_, plant) => {
    for (const language of languages)
      expect([...foundIn(plantIn(plant, language))].sort()).toEqual([...plant.finds].sort());
  });
});

describe("V312 a fault is found wherever it stands", () => {
  /** Rows and columns the other way round, headings as users may have them, and a column of the user's own. */
  function turned(data: TableData, headingOf: (field: Field) => string): TableData {
    const template = templates.find(({ id }) => id === data.templateId);
    if (!template) return data;
    const named = new Map(template.fields.map((field) => [data.columnOf.get(field.id), headingOf(field)]));
    const headings = data.headings.map((heading, column) => named.get(column) ?? heading);
    return tableOf(
      template,
      ["Our own notes", ...headings.reverse()],
      data.rows.map((row, at) => [`Note ${at}`, ...[...row].reverse()]).reverse(),
    );
  }

  it("V312.1 rows and columns in another order, headings in the other language or ids of fields", () => {
    const headings = [({ label }: Field) => label.km, ({ id }: Field) => id];
    plants.forEach((plant, at) => {
      // A row that holds only a note is not blank.
      if (plant.book !== undefined || plant.finds.some((find) => find.includes(" G13 "))) return;
      const planted = plantIn(plant, "en");
      const headingOf = headings[at % headings.length] ?? (({ id }) => id);
      const tables = new Map([...planted.tables].map(([id, data]) => [id, turned(data, headingOf)]));
      expect(foundIn({ ...planted, tables }).sort()).toEqual([...plant.finds].sort());
    });
  });
});
