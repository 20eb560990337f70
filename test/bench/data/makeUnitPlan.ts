import type { CellValue } from "../../../src/domain/record/TableData";
import type { Choice } from "../../../src/domain/schema/Choice";
import { listById } from "../../../src/domain/schema/lists";
import { templateById } from "../../../src/domain/schema/templates";
import type { CrossTab } from "../../../src/domain/summarize/CrossTab";
import type { Workbook } from "../../../src/domain/Workbook";
import { settingsFor, shippedLists } from "../../domain/drawTable";
import { makeTable } from "../../domain/summarize/makeWorkbook";
import { createChance } from "./chance";

const UNITS = 300;
export const STATUSES = (listById("status")?.choices ?? []).map(({ code, label }) => ({
  code,
  text: label.en,
}));
export const unitName = (unit: number): string => `Provincial department of commerce ${unit + 1}`;
const units: readonly Choice[] = Array.from({ length: UNITS }, (_, unit) => ({
  code: `U${unit + 1}`,
  label: { en: unitName(unit), km: `មន្ទីរ ${unit + 1}` },
  active: true,
}));

/** A plan whose rows belong to 300 units, and the table of counts and budgets by unit and status: 3,000 cells. */
export function makeUnitPlan(rows: number): { workbook: Workbook; crossTab: CrossTab } {
  const chance = createChance(rows);
  const plan = makeTable(
    "plan",
    Array.from({ length: rows }, (_, row): Record<string, CellValue> => {
      const isBad = (): boolean => chance.fraction() < 0.03;
      const status = STATUSES[chance.whole(0, STATUSES.length - 1)]?.text ?? "";
      return {
        planCode: isBad() ? "" : `SO1.ST1.OP1.A${row}`,
        responsibleUnit: isBad() ? "Nobody" : unitName(chance.whole(0, UNITS - 1)),
        status: isBad() ? "" : status,
        budgetAmount: isBad() ? "not known" : chance.whole(1, 1000) * 1000,
      };
    }),
  );
  const fresh = { ...plan, rows: JSON.parse(JSON.stringify(plan.rows)) as CellValue[][] };
  return {
    workbook: {
      settings: settingsFor("2025-06-30"),
      lists: new Map([...shippedLists(), ["units", units]]),
      tables: new Map([["plan", fresh]]),
    },
    crossTab: {
      template: "plan",
      tests: [{ kind: "filled", field: "planCode" }],
      rows: {
        kind: "choices",
        field: "responsibleUnit",
        list: "units",
        codes: units.map(({ code }) => code),
      },
      rowHead: "Unit",
      rowWidth: 40,
      columns: [
        ...STATUSES.map(({ code, text }) => ({
          kind: "count" as const,
          id: `count.${code}`,
          head: text,
          tests: [{ kind: "choice" as const, field: "status", code }],
        })),
        ...STATUSES.map(({ code, text }) => ({
          kind: "sum" as const,
          id: `sum.${code}`,
          head: text,
          field: "budgetAmount",
          tests: [{ kind: "choice" as const, field: "status", code }],
        })),
      ],
      rest: "Other",
      total: "Total",
    },
  };
}

export const planTemplates = new Map(
  [templateById("plan")].flatMap((template) => (template ? [[template.id, template] as const] : [])),
);
