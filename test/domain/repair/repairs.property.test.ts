import fc from "fast-check";
import { shownDay } from "../../../src/domain/record/day";
import type { CellValue } from "../../../src/domain/record/TableData";
import { createRepairer } from "../../../src/domain/repair/createRepairer";
import type { CellChange } from "../../../src/domain/repair/Repair";
import { ROW_ID, type Field } from "../../../src/domain/schema/Template";
import { templateById, templates } from "../../../src/domain/schema/templates";
import type { Finding } from "../../../src/domain/validate/Finding";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { seedWorkbook } from "../seedWorkbook";
import { applyChanges } from "./applyChanges";

const AS_OF = "2025-06-30";
const languages = ["en", "km"] as const;
const clean = { en: seedWorkbook("en", AS_OF), km: seedWorkbook("km", AS_OF) };

let next = 0;
const newId = (): string => `new${++next}`;
const khmer = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

/** A cell of a clean workbook written as people do it, where that has one reading; undefined = no way. */
function soil(field: Field | undefined, value: CellValue, way: number): CellValue | undefined {
  if (field === undefined) return null;
  switch (field.type) {
    case "day":
      return typeof value === "number" ? [shownDay(value), khmer(shownDay(value))][way % 2] : undefined;
    case "integer":
    case "money":
      return typeof value === "number"
        ? [String(value), khmer(String(value)), ` ${value} `][way % 3]
        : undefined;
    case "percent":
      if (typeof value !== "number" || !Number.isInteger(value * 100)) return undefined;
      return value >= 0.02 && way % 2 === 0 ? value * 100 : `${khmer(String(value * 100))}%`;
    case "link":
      return typeof value === "string"
        ? [value.toLowerCase(), khmer(value), ` ${value}`][way % 3]
        : undefined;
    case "text":
    case "choice":
    case "unit":
      return typeof value === "string"
        ? [`  ${value}`, `${value}\u200b `, value.replace(" ", "\u00a0 ")][way % 3]
        : undefined;
    default:
      return undefined;
  }
}

interface Spot {
  readonly template: number;
  readonly row: number;
  readonly column: number;
  readonly way: number;
}
const spots = fc.array(fc.record({ template: fc.nat(), row: fc.nat(), column: fc.nat(), way: fc.nat(5) }), {
  minLength: 1,
  maxLength: 40,
});

function soiled(workbook: Workbook, where: readonly Spot[]): { workbook: Workbook; cells: number } {
  const changes = new Map<string, CellChange>();
  for (const { template: at, row: wish, column, way } of where) {
    const template = templates[at % templates.length];
    const table = template && workbook.tables.get(template.id);
    if (!template || !table || table.rows.length === 0) continue;
    const row = wish % table.rows.length;
    const fields = [undefined, ...template.fields];
    const field = fields[column % fields.length];
    const id = field?.id ?? ROW_ID;
    const before = table.rows[row]?.[table.columnOf.get(id) ?? -1] ?? null;
    const after = soil(field, before, way);
    if (after === undefined || after === before) continue;
    changes.set(`${template.id} ${row} ${id}`, { templateId: template.id, row, field: id, before, after });
  }
  return { workbook: applyChanges(workbook, [...changes.values()]), cells: changes.size };
}

/** Without row ids, which new ones replace. */
const told = (findings: readonly Finding[]): string[] => findings.map((finding) => JSON.stringify(finding));
const placeOf = ({ code, variant, templateId, row, field }: Finding): string =>
  JSON.stringify([code, variant, templateId, row, field]);

describe("V255 repairs of random workbooks", () => {
  it("V255.1 sure repairs leave nothing of what was soiled, and nothing else", () => {
    let repaired = 0;
    fc.assert(
      fc.property(spots, fc.constantFrom(...languages), (where, language) => {
        const { workbook } = soiled(clean[language], where);
        const found = validateWorkbook(workbook);
        const repair = createRepairer(workbook, newId);
        const changes = new Map<string, CellChange>();
        for (const finding of found)
          for (const { sure, changes: own } of repair(finding))
            for (const change of sure ? own : []) {
              const key = `${change.templateId} ${change.row} ${change.field}`;
              // Two findings of one cell never want different things.
              const other = changes.get(key);
              if (other && change.field !== ROW_ID) expect(other.after).toBe(change.after);
              changes.set(key, change);
            }
        repaired += changes.size;
        const after = applyChanges(workbook, [...changes.values()]);
        expect(told(validateWorkbook(after))).toEqual(told(validateWorkbook(clean[language])));
      }),
      { numRuns: 60 },
    );
    expect(repaired).toBeGreaterThan(80);
  });

  const contradictory = ["plan", "nurseryPhases", "decisions"];
  it("V255.2 a repair that the user chose removes its finding and adds none", () => {
    let chosen = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(
          fc.record({
            template: fc.constantFrom(...contradictory),
            row: fc.nat(),
            status: fc.constantFrom("notStarted", "inProgress", "completed"),
            progress: fc.constantFrom(0, 0.3, 1, null),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (language, rows) => {
          let workbook: Workbook = clean[language];
          for (const { template: id, row: wish, status, progress } of rows) {
            const table = workbook.tables.get(id);
            const row = wish % Math.max(1, table?.rows.length ?? 1);
            const set = (field: string, after: CellValue): void => {
              const column = table?.columnOf.get(field) ?? -1;
              const before = workbook.tables.get(id)?.rows[row]?.[column] ?? null;
              workbook = applyChanges(workbook, [{ templateId: id, row, field, before, after }]);
            };
            expect(templateById(id)?.fields.some((field) => field.id === "status")).toBe(true);
            set("status", status);
            set("progressPct", progress);
          }
          const found = validateWorkbook(workbook);
          const before = new Set(found.map(placeOf));
          const repair = createRepairer(workbook, newId);
          for (const finding of found)
            for (const { kind, changes } of repair(finding)) {
              if (kind !== "progress") continue;
              chosen++;
              const after = validateWorkbook(applyChanges(workbook, changes)).map(placeOf);
              expect(after).not.toContain(placeOf(finding));
              expect(after.filter((place) => !before.has(place))).toEqual([]);
            }
        },
      ),
      { numRuns: 60 },
    );
    expect(chosen).toBeGreaterThan(30);
  });
});
