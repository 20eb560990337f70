import { rules } from "../../src/domain/validate/catalogue";
import { LOST_TABLE_CODE } from "../../src/domain/validate/checkLostTables";
import { NEWER_TEMPLATE_CODE } from "../../src/domain/validate/checkNewerTemplates";
import { SETTINGS_CODE, SETTINGS_VARIANTS } from "../../src/domain/validate/checkSettings";
import { validateWorkbook } from "../../src/domain/validate/validateWorkbook";
import { findingsEn, type FindingKey } from "../../src/text/findings.en";
import { findingsKm } from "../../src/text/findings.km";
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
      { code: NEWER_TEMPLATE_CODE, variants: [] },
    ].flatMap(({ code, variants }) =>
      variants.length === 0 ? [code] : variants.map((variant) => `${code}.${variant}`),
    );
    expect([...wordings].sort()).toEqual([...keys].sort());
  });

  it("V8.3 Khmer is Khmer, English has none", () => {
    for (const key of keys) {
      expect(findingsKm[key]).toMatch(/[\u1780-\u17FF]/);
      expect(findingsEn[key]).not.toMatch(/[\u1780-\u17FF]/);
    }
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
        indicators: `
          | indicatorCode | planCode | unit | direction | aggregation | disaggregateBySex | frequency | baselineYear | target2025 | target2026 | target2027 | baselineValue | remarks |
          | I01 | SO8 | percent | up | sum | yes | | 2026 | 0.5 | 5 | | | |
          | I02 | | number | up | latest | yes | S | | 2 | 1 | 1 | | |`,
        indicatorValues: `
          | indicatorCode | year | period | valueTotal | valueWomen |
          | I01 | 2025 | Q3 | 5 | |
          | I01 | 2025 | Y | 5 | |
          | I02 | 2024 | S1 | 8 | 9 |
          | I02 | 2024 | S2 | 1 | |
          | I02 | 2024 | S2 | 1 | |
          | I02 | 2025 | S1 | 1 | |
          | I02 | 2025 | Q1 | 1 | |
          | I02 | 2023 | S2 | 9 | |`,
        progress: `
          | activityCode | year | period | progressPct | spentThisPeriod | reportedOn |
          | SO2.ST1 | 2024 | Q1 | 50% | 5 | 2023-01-01 |
          | SO2.ST1 | 2024 | Q2 | 40% | 5 | 2025-01-01 |
          | SO2.ST1 | 2024 | Q2 | 40% | 5 | |
          | SO1 | 2024 | Q2 | | 5 | |`,
        careReview: `
          | careId | planVersion | sectionCode | careR | beneficiary | proposedKm | proposedEn | decision | insertedInVersion | linkedPlanCode |
          | CE-001 | Drfat 1 | 1 | reward | families | | | accepted | | |
          | CE-002 | x | 1 | reduce | | ក | | pending | final | |
          | CE-003 | draft1 | 1 | reduce | | ក | | pending | | |`,
        inputs: `
          | inputId | sectionCode | comment | receivedOn | response | decision | decidedOn | status | incorporatedVersion |
          | IN-001 | 1 | Same | 2024-12-01 | | rejected | 2024-01-01 | open | |
          | IN-001 | 1 | same. | 2024-12-01 | | pending | | closed | |
          | 7 | 2 | Other | | | accepted | | closed | |`,
        trainings:
          "| trainingCode | planCode | status | actualTotal | actualWomen | preScore | endDate |\n| x | SO9 | completed | 5 | 6 | 200 | 2026-01-01 |",
      }),
    );
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(50);
    for (const { code, variant, details } of findings) {
      const text = findingsEn[(variant ? `${code}.${variant}` : code) as FindingKey];
      expect([code, slots(text).filter((slot) => !(slot.slice(1, -1) in details))]).toEqual([code, []]);
    }
  });
});
