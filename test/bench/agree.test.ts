import { parseDay } from "../../src/domain/record/parseDay";
import { limitCrossTab, oursCrossTab } from "./crosstab/contenders";
import { makePastedDays } from "./data/makePastedDays";
import { makePlan } from "./data/makePlan";
import { makeUnitPlan } from "./data/makeUnitPlan";
import { dateFnsParseDay, limitParseDay } from "./parseDay/contenders";
import { UnitBook } from "./recalculate/UnitBook";
import { flaggedCells, flaggedRules } from "./validate/Flag";
import { limitValidate } from "./validate/limitValidate";
import { oursValidate } from "./validate/oursValidate";
import { ajvValidate, zodValidate } from "./validate/peers";

describe("what is measured against each other gives the same answers", () => {
  it("finds the same by the same rules as a pass written by hand, and flags the same cells as ajv and zod", () => {
    const workbook = makePlan(400);
    const found = oursValidate(workbook);
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(15);
    expect(flaggedRules(limitValidate(workbook))).toEqual(flaggedRules(found));
    expect(flaggedCells(ajvValidate(workbook)(workbook))).toEqual(flaggedCells(found));
    expect(flaggedCells(zodValidate(workbook)(workbook))).toEqual(flaggedCells(found));
  });

  it("counts and adds up the same as a loop written by hand", () => {
    const { workbook, crossTab } = makeUnitPlan(2000);
    const result = oursCrossTab(workbook, crossTab);
    expect(result.length * (result[0]?.length ?? 0)).toBe(3020);
    expect(limitCrossTab(workbook, crossTab)).toEqual(result);
  });

  it("recalculates to what loops over the columns give, from scratch and after edits", () => {
    const book = new UnitBook(100);
    expect(book.fromScratch()).toEqual(book.byLoops());
    for (let row = 0; row < 10; row++) expect(book.afterEdit(row * 9, row % 5)).toEqual(book.byLoops());
  });

  it("reads the same days as date-fns", () => {
    const texts = makePastedDays(500);
    const days = texts.map(parseDay);
    expect(days).toContain(undefined);
    expect(texts.map(limitParseDay)).toEqual(days);
    expect(texts.map(dateFnsParseDay)).toEqual(days);
  });
});
