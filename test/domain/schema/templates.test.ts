import { lists } from "../../../src/domain/schema/lists";
import { dropMissingTables } from "../../../src/domain/schema/dropMissingTables";
import { defineTemplate } from "../../../src/domain/schema/defineTemplate";
import { field } from "../../../src/domain/schema/field";
import { label } from "../../../src/domain/schema/Label";
import { plainText } from "../../../src/domain/record/plainText";
import { settingsFields } from "../../../src/domain/schema/settingsFields";
import { choicesName, listTableName, settingName, tableName } from "../../../src/domain/schema/tableName";
import { templateById, templates } from "../../../src/domain/schema/templates";
import { units } from "../../../src/domain/schema/units";
import type { Template } from "../../../src/domain/schema/Template";

const KHMER = /[\u1780-\u17FF]/;
/** Everything that Excel 2013 and LibreOffice both know, and that the templates use. */
const FUNCTIONS = [
  "AND",
  "AVERAGEIFS",
  "CHOOSE",
  "COUNTA",
  "COUNTIFS",
  "DATE",
  "EOMONTH",
  "IF",
  "IFERROR",
  "INDEX",
  "ISNUMBER",
  "MATCH",
  "MAX",
  "MIN",
  "N",
  "NOT",
  "OR",
  "RIGHT",
  "ROUND",
  "SUMIFS",
  "VALUE",
  "YEAR",
];

describe("T1 the templates", () => {
  it("T1.1 are those of the plan, each with all its fields", () => {
    expect(templates.map(({ id, fields }) => `${id} ${fields.length}`)).toEqual([
      "plan 22",
      "indicators 22",
      "indicatorValues 15",
      "progress 15",
      "directions 18",
      "careReview 22",
      "nurseryChecklist 20",
      "nurseryPhases 14",
      "nurseryUse 11",
      "trainings 35",
      "trainingLevels 9",
      "events 22",
      "eventTasks 18",
      "inputs 24",
      "meetings 20",
      "decisions 19",
    ]);
    expect(templateById("trainings")?.keyField).toBe("trainingCode");
    expect(templateById("nothing")).toBeUndefined();
  });

  it("T1.2 every field has a heading and help in both languages, short enough for a prompt", () => {
    for (const { fields } of templates) {
      for (const { help, label: heading } of fields) {
        expect(help.km).toMatch(KHMER);
        expect(heading.km).toMatch(KHMER);
        expect(Math.max(help.en.length, help.km.length)).toBeLessThanOrEqual(250);
      }
    }
    for (const { help } of settingsFields)
      expect(Math.max(help.en.length, help.km.length)).toBeLessThanOrEqual(250);
  });

  it("T1.3 computed fields use functions only that Excel 2013 and LibreOffice know", () => {
    const formulas = templates.flatMap(({ fields }) =>
      fields.flatMap((one) => (one.type === "computed" ? [one.formula] : [])),
    );
    expect(formulas).toHaveLength(37);
    const used = new Set(
      formulas.flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map((match) => match[1])),
    );
    expect([...used].sort()).toEqual(FUNCTIONS);
    for (const formula of formulas) {
      expect(formula.split("(").length).toBe(formula.split(")").length);
      expect((formula.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });

  it("T1.4 every table ends with remarks and the day of the last change", () => {
    for (const { fields } of templates)
      expect(fields.slice(-2).map(({ id }) => id)).toEqual(["remarks", "updatedOn"]);
  });

  it("T1.5 names of tables, drop-downs and settings", () => {
    expect(templates.map(({ id }) => tableName(id))).toEqual([
      "GmspPlan",
      "GmspIndicators",
      "GmspIndicatorValues",
      "GmspProgress",
      "GmspDirections",
      "GmspCareReview",
      "GmspNurseryChecklist",
      "GmspNurseryPhases",
      "GmspNurseryUse",
      "GmspTrainings",
      "GmspTrainingLevels",
      "GmspEvents",
      "GmspEventTasks",
      "GmspInputs",
      "GmspMeetings",
      "GmspDecisions",
    ]);
    expect([listTableName("status"), choicesName("status"), settingName("asOfDate")]).toEqual([
      "GmspListStatus",
      "GmspChoices_status",
      "Gmsp_asOfDate",
    ]);
  });
});

describe("T2 lists and units", () => {
  it("T2.1 codes and labels are unique in their list, in both languages", () => {
    for (const { choices } of lists) {
      for (const texts of [
        choices.map(({ code }) => code),
        choices.map((one) => one.label.en),
        choices.map((one) => one.label.km),
      ]) {
        expect(new Set(texts.map(plainText)).size).toBe(choices.length);
      }
    }
    expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  });

  it("T2.2 labels of directions begin with their code, as formulas count on", () => {
    const direction = lists.find(({ id }) => id === "direction");
    for (const { code, label: shown } of direction?.choices ?? []) {
      expect(shown.en.startsWith(code)).toBe(true);
      expect(shown.km.startsWith(code)).toBe(true);
    }
  });
});

describe("T3 a description is checked once", () => {
  const base: Template = {
    id: "sample",
    version: 1,
    label: label("Sample", "គំរូ"),
    sheetName: label("Sample", "គំរូ"),
    purpose: label("Sample", "គំរូ"),
    keyField: "code",
    fields: [
      field("code", { type: "code" }, label("Code", "លេខកូដ"), label("Help", "ជំនួយ"), { width: 10 }),
      field("state", { type: "choice", list: "status" }, label("State", "សភាព"), label("Help", "ជំនួយ"), {
        width: 10,
      }),
    ],
    seedRows: [],
  };
  const extra = (type: Parameters<typeof field>[1], rest = {}) =>
    field("extra", type, label("Extra", "បន្ថែម"), label("Help", "ជំនួយ"), { width: 10, ...rest });
  const withField = (one: ReturnType<typeof extra>): Template => ({ ...base, fields: [...base.fields, one] });

  it.each<[string, Template, RegExp]>([
    ["an unknown key field", { ...base, keyField: "other" }, /key field "other"/],
    ["a repeated field", { ...base, fields: [...base.fields, ...base.fields] }, /field id occurs twice/],
    ["a long sheet name", { ...base, sheetName: label("x".repeat(32), "ក") }, /too long/],
    ["an illegal sheet name", { ...base, sheetName: label("a/b", "ក") }, /refuses/],
    ["an unknown list", withField(extra({ type: "choice", list: "nope" })), /list "nope"/],
    [
      "an unknown placeholder",
      withField(extra({ type: "computed", formula: "={nope}", shownAs: "text" })),
      /\{nope\}/,
    ],
    [
      "an unknown setting",
      withField(extra({ type: "computed", formula: "={Settings.no}", shownAs: "text" })),
      /Settings\.no/,
    ],
    [
      "an unknown choice",
      withField(extra({ type: "computed", formula: "={status.no}", shownAs: "text" })),
      /status\.no/,
    ],
    [
      "a condition on no choice",
      withField(extra({ type: "text" }, { required: { where: { code: ["x"] } } })),
      /no choice field/,
    ],
    [
      "a condition on an unknown code",
      withField(extra({ type: "text" }, { required: { where: { state: ["x"] } } })),
      /unknown state "x"/,
    ],
    ["a seed row with an unknown field", { ...base, seedRows: [{ rowId: "a", nope: 1 }] }, /"nope"/],
    [
      "a seed row with an unknown choice",
      { ...base, seedRows: [{ rowId: "a", state: "done" }] },
      /unknown state "done"/,
    ],
  ])("T3.1 refuses %s", (_, template, message) => {
    expect(() => defineTemplate(template)).toThrow(message);
  });

  it("T3.2 refuses long help", () => {
    const long = field("extra", { type: "text" }, label("Extra", "ន"), label("x".repeat(251), "ន"), {
      width: 10,
    });
    expect(() => defineTemplate(withField(long))).toThrow(/help of extra/);
  });

  it("T3.3 freezes a right one", () => {
    const made = defineTemplate(base);
    expect(Object.isFrozen(made.fields[0])).toBe(true);
  });

  it("T3.4 calls over missing tables count 0", () => {
    const formula =
      '=IF({directionCode}="D2",COUNTA({nurseryChecklist.itemId}),COUNTIFS({plan.directionCode},"D5*"))';
    const isTemplate = (id: string): boolean => templateById(id) !== undefined;
    expect(dropMissingTables(formula, isTemplate, (id) => id === "plan")).toBe(
      '=IF({directionCode}="D2",0,COUNTIFS({plan.directionCode},"D5*"))',
    );
    expect(dropMissingTables(formula, isTemplate, () => true)).toBe(formula);
    const lookup = "=IF(ISNUMBER(INDEX({plan.status},MATCH({code},{plan.planCode},0))),{light.noData},1)";
    expect(dropMissingTables(lookup, isTemplate, () => false)).toBe("=IF(ISNUMBER(0),{light.noData},1)");
    expect(dropMissingTables(lookup, isTemplate, () => true)).toBe(lookup);
    const light = "=IF(AND({level}={level.activity}),{Settings.asOfDate},{light.noData})";
    expect(dropMissingTables(light, isTemplate, () => false)).toBe(light);
  });
});
