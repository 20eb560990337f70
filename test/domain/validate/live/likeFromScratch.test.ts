import { templates } from "../../../../src/domain/schema/templates";
import type { CheckedTable } from "../../../../src/domain/validate/CheckedTable";
import { compileTable, type CheckContext } from "../../../../src/domain/validate/compileTable";
import type { CompiledTable } from "../../../../src/domain/validate/CompiledTable";
import { compileWorkbook, rulesOf } from "../../../../src/domain/validate/compileWorkbook";
import { createLiveCheck } from "../../../../src/domain/validate/live/createLiveCheck";
import type { EditedRow } from "../../../../src/domain/validate/live/LiveCheck";
import { TableFindings } from "../../../../src/domain/validate/TableFindings";
import { validateWorkbook } from "../../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../../src/domain/Workbook";
import { createChance, type Chance } from "../../../bench/data/chance";
import { chanceCell, chanceRow, chanceWorkbook } from "./chanceWorkbook";

/** One cell, a whole row, a row of another table's key: whatever people do. */
function chanceEdit(workbook: Workbook, chance: Chance): EditedRow[] {
  const ids = [...workbook.tables.keys()];
  const templateId = ids[chance.whole(0, ids.length - 1)] ?? "";
  const template = templates.find(({ id }) => id === templateId);
  const rows = workbook.tables.get(templateId)?.rows ?? [];
  if (!template) return [];
  const row = chance.whole(0, rows.length - 1);
  if (chance.fraction() < 0.2) return [{ templateId, row, cells: chanceRow(template, row, chance) }];
  const at = chance.whole(0, template.fields.length);
  const field = template.fields[at - 1];
  const value = field ? chanceCell(field, chance) : chance.pick(["", `r${row}`]);
  return [{ templateId, row, cells: (rows[row] ?? []).map((cell, place) => (place === at ? value : cell)) }];
}

describe("V240 what a live check says", () => {
  it.each([1, 2, 3, 4])(
    "V240.1 equals a check from scratch after any edits, in order (series %i)",
    (seed) => {
      const chance = createChance(seed);
      const live = createLiveCheck(chanceWorkbook(chance));
      expect(live.findings()).toEqual(validateWorkbook(live.workbook));
      for (let turn = 0; turn < 40; turn++) {
        const edits = Array.from({ length: chance.pick([1, 1, 1, 4]) }, () =>
          chanceEdit(live.workbook, chance),
        );
        expect(live.update(edits.flat())).toBe(true);
        expect(live.findings()).toEqual(validateWorkbook(live.workbook));
      }
    },
  );
});

/** The table with its other rows blank, though links still find them: all that a rule of one row may look at. */
function alone(table: CompiledTable, row: number, context: CheckContext): CheckedTable {
  const { template, data } = table;
  const rows = data.rows.map((cells, at) => (at === row ? cells : cells.map(() => "")));
  const part = compileTable(template, { ...data, rows }, context);
  part.linkedRows = (fieldId) => table.linkedRows(fieldId);
  part.rowsByKey = (fieldId) => table.rowsByKey(fieldId);
  return part;
}

describe("V242 rules of one row", () => {
  it("V242.1 say of a row what they say when they go through the whole table, whatever its other rows hold", () => {
    const heard = new Set<string>();
    for (let seed = 10; seed < 24; seed++) {
      const context = compileWorkbook(chanceWorkbook(createChance(seed)));
      for (const table of context.tables.values()) {
        const { template, data } = table;
        const parts = [...data.rows.keys()].map((row) => alone(table, row, context));
        for (const rule of rulesOf(template.id).filter(({ scope }) => scope === "row")) {
          const whole = new TableFindings(template, data);
          rule.check(table, whole.sayFor(rule));
          const found = new TableFindings(template, data);
          for (const part of parts) rule.check(part, found.sayFor(rule));
          expect(found.inOrder()).toEqual(whole.inOrder());
          if (whole.findings.length > 0) heard.add(rule.code);
        }
      }
    }
    expect(heard.size).toBeGreaterThan(60);
  });
});
