import type { Choice } from "../../../src/domain/schema/Choice";
import { choiceTranslator } from "../../../src/domain/language/choiceTranslator";
import { newHeadings } from "../../../src/domain/language/newHeadings";
import { sheetNameIn } from "../../../src/domain/language/sheetNameIn";
import { translateCriteria } from "../../../src/domain/language/translateCriteria";
import { translateMarks } from "../../../src/domain/language/translateMarks";
import { translateRule } from "../../../src/domain/language/translateRule";
import { wordPairs } from "../../../src/domain/language/wordPairs";

const choice = (code: string, en: string, km: string, active = true): Choice => ({
  code,
  label: { en, km },
  active,
});

describe("T172 words are exchanged by what they mean", () => {
  const choices = [
    choice("completed", "Completed", "បានបញ្ចប់"),
    choice("inProgress", "In progress", "កំពុងអនុវត្ត"),
    choice("old", "Retired", "ចាស់", false),
    choice("low", "Low", "ទាប"),
    choice("lowest", "Very low", "ទាប"),
  ];
  const toKm = choiceTranslator(choices, "km");
  const toEn = choiceTranslator(choices, "en");

  it("T172.1 labels, codes and spelling variants of a choice, retired ones too", () => {
    expect(["Completed", "completed", " COMPLETED ", "inProgress", "Retired"].map(toKm)).toEqual([
      "បានបញ្ចប់",
      "បានបញ្ចប់",
      "បានបញ្ចប់",
      "កំពុងអនុវត្ត",
      "ចាស់",
    ]);
    expect(toEn("កំពុងអនុវត្ត")).toBe("In progress");
  });

  it("T172.2 what is unknown, or is in the new language already, stays", () => {
    expect(["Waiting", "", "បានបញ្ចប់"].map(toKm)).toEqual([undefined, undefined, undefined]);
  });

  it("T172.3 a label that two choices share stays: they would become one", () => {
    expect(["Low", "Very low"].map(toKm)).toEqual([undefined, undefined]);
    expect(toEn("ទាប")).toBeUndefined();
  });

  it("T172.4 the product's own words, letter by letter", () => {
    const translate = wordPairs(
      [
        { en: "Yes", km: "បាទ" },
        { en: "Note", km: "ចំណាំ" },
        { en: "Note", km: "កត់" },
      ],
      "km",
    );
    expect(["Yes", "yes", "បាទ", "Note"].map(translate)).toEqual(["បាទ", undefined, undefined, undefined]);
  });

  it("T172.5 headings, but for reworded ones and where another column has the new wording", () => {
    const labels = new Map([
      [0, { en: "Code", km: "លេខកូដ" }],
      [1, { en: "Status", km: "ស្ថានភាព" }],
      [2, { en: "Remarks", km: "ផ្សេងៗ" }],
    ]);
    expect(newHeadings(["Code", "Status now", "Remarks", "ផ្សេងៗ"], labels, "km")).toEqual(
      new Map([[0, "លេខកូដ"]]),
    );
  });

  it("T172.6 a row's marks follow their headings", () => {
    const headings = new Map([
      ["Status", "ស្ថានភាព"],
      ["Remarks", "ផ្សេងៗ"],
    ]);
    expect(translateMarks("|Status|Mine|~Remarks~", headings)).toBe("|ស្ថានភាព|Mine|~ផ្សេងៗ~");
    expect(translateMarks("|Mine|", headings)).toBeUndefined();
  });
});

describe("T172 sheets keep the names that users gave them", () => {
  const plan = { en: "Plan", km: "ផែនការ" };
  it.each([
    ["the product's name", "Plan", [], "ផែនការ"],
    ["a numbered one, whose number only kept a taken name apart", "Plan (2)", ["Plan"], "ផែនការ"],
    ["a number that was not needed stays", "Plan (2)", [], "ផែនការ (2)"],
    ["the new name is taken", "Plan", ["ផែនការ"], "ផែនការ (2)"],
    ["a user's own name", "Plan 2025", [], undefined],
    ["in the new language already", "ផែនការ", [], undefined],
  ])("T172.7 %s", (_what, name, others, expected) => {
    expect(sheetNameIn("km", name, plan, others)).toBe(expected);
  });

  it.each([
    ["Plan", []],
    ["Plan", ["ផែនការ"]],
    ["Plan (2)", ["Plan"]],
    ["Plan (2)", []],
    ["Plan (3)", ["Plan", "Plan (2)"]],
  ])("T172.8 there and back: %s beside %j", (name, others) => {
    const there = sheetNameIn("km", name, plan, others) ?? name;
    expect(sheetNameIn("en", there, plan, others)).toBe(name);
  });
});

describe("T173 filters and rules of the product in the new language", () => {
  const toKm = wordPairs([{ en: "Completed", km: "បានបញ្ចប់" }], "km");

  it("T173.1 picked values and comparisons with a whole label", () => {
    expect(translateCriteria({ filterOn: "Values", values: ["Completed", "", "Mine"] }, toKm)).toEqual({
      filterOn: "Values",
      values: ["បានបញ្ចប់", "", "Mine"],
    });
    expect(
      translateCriteria(
        { filterOn: "Custom", criterion1: "<>Completed", criterion2: "=*Compl*", operator: "And" },
        toKm,
      ),
    ).toEqual({ filterOn: "Custom", criterion1: "<>បានបញ្ចប់", criterion2: "=*Compl*", operator: "And" });
    const color = { filterOn: "CellColor", color: "#FF0000" };
    expect(translateCriteria(color, toKm)).toEqual(color);
  });

  it("T173.2 rules, wherever their cells have moved to; others stay", () => {
    const pairs = [
      { before: '="Completed"', after: '="បានបញ្ចប់"' },
      {
        before: '=AND($G5="",COUNTA($B5:$F5,$H5)>0,$H5="Completed")',
        after: '=AND($G5="",COUNTA($B5:$F5,$H5)>0,$H5="បានបញ្ចប់")',
      },
    ];
    expect(translateRule('="Completed"', pairs)).toBe('="បានបញ្ចប់"');
    expect(translateRule('=AND($H6="",COUNTA($B6:$G6,$I6,$J6)>0,$I6="Completed")', pairs)).toBe(
      '=AND($H6="",COUNTA($B6:$G6,$I6,$J6)>0,$I6="បានបញ្ចប់")',
    );
    expect(translateRule('=AND($H6="",$I6="Completed")', pairs)).toBeUndefined();
    expect(translateRule('="Mine"', pairs)).toBeUndefined();
    expect(translateRule('="បានបញ្ចប់"', pairs)).toBeUndefined();
  });
});
