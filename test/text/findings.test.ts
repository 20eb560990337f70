import { rules } from "../../src/domain/validate/catalogue";
import { LOST_TABLE_CODE } from "../../src/domain/validate/checkLostTables";
import { SETTINGS_CODE, SETTINGS_VARIANTS } from "../../src/domain/validate/checkSettings";
import { validateWorkbook } from "../../src/domain/validate/validateWorkbook";
import { findingsEn, type FindingKey } from "../../src/text/findings.en";
import { findingsKm, toCheck } from "../../src/text/findings.km";
import { drawWorkbook } from "../domain/drawTable";

const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const keys = Object.keys(findingsEn) as FindingKey[];

describe("V8 messages", () => {
  it("V8.1 both languages have the same keys and slots", () => {
    expect(Object.keys(findingsKm)).toEqual(keys);
    for (const key of keys) expect([key, slots(findingsKm[key])]).toEqual([key, slots(findingsEn[key])]);
  });

  it("V8.2 every wording of every rule has a text, and no text is left over", () => {
    const wordings = [
      ...rules,
      { code: SETTINGS_CODE, variants: SETTINGS_VARIANTS },
      { code: LOST_TABLE_CODE, variants: [] },
    ].flatMap(({ code, variants }) =>
      variants.length === 0 ? [code] : variants.map((variant) => `${code}.${variant}`),
    );
    expect([...wordings].sort()).toEqual([...keys].sort());
  });

  it("V8.3 Khmer is Khmer, English has none, and what is to be checked is a key", () => {
    for (const key of keys) {
      expect(findingsKm[key]).toMatch(/[\u1780-\u17FF]/);
      expect(findingsEn[key]).not.toMatch(/[\u1780-\u17FF]/);
    }
    expect(keys).toEqual(expect.arrayContaining([...toCheck]));
  });

  it("V8.4 every slot of a message is filled by its finding", () => {
    const findings = validateWorkbook(
      drawWorkbook({
        plan: `
          | planCode | level | parentCode | titleKm | titleEn | status | progressPct | startDate | endDate | budgetAmount | spentAmount | remarks | updatedOn |
          | SO1 | objective | SO1 | x | ក | completed | 50% | 2023-01-01 | 2022-01-01 | 5 | 6 | | 2030-01-01 |
          | SO1 | Activty | SO9 | "a " | | notStarted | 5 | "8/3/2025" | soon | "$5" | "៥" | | |
          | | | | | | | | | | | | | |
          | SO2.ST1 | activity | SO1 | ក | A | notStarted | 20% | 2025-01-01 | | -1 | "x" | | |
          | 17 | nothing | | ក | | suspended | 200 | TRUE | | | | | |`,
        directions:
          "| directionCode | givenOn | dueDate | duePrecision | status |\n| D1 | 2025-01-01 | 2024-01-01 | none | completed |\n| D7 | | | day | |",
        nurseryChecklist:
          "| itemId | available | qtyNeeded | qtyAvailable | unitCost | importance |\n| N-01 | yes | 5.5 | 2 | | must |",
        nurseryPhases:
          "| phaseNo | actualStart | actualEnd | status | progressPct |\n| 9 | 2025-02-01 | 2025-01-01 | completed | |",
        trainings:
          "| trainingCode | planCode | status | actualTotal | actualWomen | preScore | endDate |\n| x | SO9 | completed | 5 | 6 | 200 | 2026-01-01 |",
      }),
    );
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(25);
    for (const { code, variant, details } of findings) {
      const text = findingsEn[(variant ? `${code}.${variant}` : code) as FindingKey];
      expect([code, slots(text).filter((slot) => !(slot.slice(1, -1) in details))]).toEqual([code, []]);
    }
  });
});
