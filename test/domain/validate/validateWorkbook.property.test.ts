import fc from "fast-check";
import type { CellValue, Row, TableData } from "../../../src/domain/record/TableData";
import type { Choice } from "../../../src/domain/schema/Choice";
import { settingsFields } from "../../../src/domain/schema/settingsFields";
import { templateById, templates } from "../../../src/domain/schema/templates";
import { ruleBook } from "../../../src/domain/validate/ruleBook";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { shippedLists, tableOf } from "../drawTable";
import { cleanSettings, cleanWorkbook, settingsOf } from "./planted/cleanWorkbook";
import { foundIn, wordingOf } from "./planted/Plant";

/** A cell of any table that holds something else: an odd value, or (undefined) what the row `from` has there. */
interface Slip {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly from: number;
}

const slips = (odd: fc.Arbitrary<unknown>): fc.Arbitrary<Slip[]> =>
  fc.array(
    fc.record({
      table: fc.nat(templates.length - 1),
      row: fc.nat(20),
      column: fc.nat(40),
      value: fc.option(odd, { nil: undefined }),
      from: fc.nat(20),
    }),
    { minLength: 10, maxLength: 80 },
  );

const oddCell = fc.oneof(
  fc.constantFrom<CellValue>(
    "SO1",
    "SO1.ST1",
    "D1",
    "D4",
    "completed",
    "notStarted",
    "action",
    "GS",
    "M-2025-01",
  ),
  fc.constantFrom<CellValue>(null, "", 0, 1, 0.5, 45000, 45700, "១២", "8/3/2025", " x ", true),
  fc.string({ maxLength: 6 }),
);

/** The clean workbook with those cells. Row ids stay. */
function soiled(where: readonly Slip[]): Workbook {
  const clean = cleanWorkbook("en");
  const tables = new Map(clean.tables);
  for (const { table, row, column, value, from } of where) {
    const data = tables.get(templates[table]?.id ?? "");
    if (!data) continue;
    const at = 1 + (column % (data.headings.length - 1));
    const cell = value === undefined ? data.rows[from % data.rows.length]?.[at] : (value as CellValue);
    const rows = data.rows.map((cells, index) =>
      index === row % data.rows.length ? cells.map((own, i) => (i === at ? (cell ?? null) : own)) : cells,
    );
    tables.set(data.templateId, { ...data, rows });
  }
  return { ...clean, tables };
}

describe("V2 a finding does not depend on where the row stands", () => {
  it("V2.1 the order of rows does not change the set of findings, in all templates at once", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(slips(oddCell), fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (where, order) => {
        const workbook = soiled(where);
        const shuffled = (rows: readonly Row[]): Row[] =>
          rows
            .map((row, at) => ({ row, place: order[at % order.length] ?? 0 }))
            .sort((a, b) => a.place - b.place)
            .map(({ row }) => row);
        const tables = new Map<string, TableData>();
        for (const [id, data] of workbook.tables) tables.set(id, { ...data, rows: shuffled(data.rows) });
        const before = foundIn(workbook);
        for (const one of before) found.add(one.split(" ")[1] ?? "");
        expect(foundIn({ ...workbook, tables }).sort()).toEqual(before.sort());
      }),
      { numRuns: 40 },
    );
    // Rules of every kind had something to say of such workbooks.
    expect(found.size).toBeGreaterThan(40);
  });
});

describe("V3 no input crashes a check", () => {
  const wordings = new Set(
    ruleBook.flatMap(({ code, variants }) =>
      variants.length === 0 ? [code] : variants.map((variant) => `${code}.${variant}`),
    ),
  );
  /** Every finding says something known of a place that is there. */
  function expectPlaces(workbook: Workbook): void {
    for (const finding of validateWorkbook(workbook)) {
      const { templateId, row, field } = finding;
      expect(wordings).toContain(wordingOf(finding));
      if (templateId === null) continue;
      const rows = workbook.tables.get(templateId)?.rows.length ?? 0;
      if (row !== null) expect(row >= 0 && row < rows).toBe(true);
      if (field !== null) expect(templateById(templateId)?.fields.map(({ id }) => id)).toContain(field);
    }
  }

  it("V3.1 whatever the cells and headings of a table hold", () => {
    const headings = (ids: readonly string[]) =>
      fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 30 });
    for (const template of templates) {
      const table = fc.tuple(
        headings(template.fields.flatMap(({ label }) => [label.en, label.km])),
        fc.array(fc.array(fc.anything(), { maxLength: 40 }), { maxLength: 5 }),
      );
      fc.assert(
        fc.property(table, ([heads, rows]) => {
          const data = tableOf(template, heads, rows as CellValue[][]);
          const { settings } = cleanWorkbook("en");
          expectPlaces({ settings, lists: new Map(), tables: new Map([[template.id, data]]) });
        }),
        { numRuns: 15 },
      );
    }
  });

  it("V3.2 whatever stands in the cells, lists and settings of a whole workbook", () => {
    const settingCell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.nat(60_000), fc.constant(null));
    const settings = fc.dictionary(fc.constantFrom(...settingsFields.map(({ id }) => id)), settingCell);
    const list = fc.array(
      fc.record({
        code: fc.string(),
        label: fc.record({ en: fc.string(), km: fc.string() }),
        active: fc.boolean(),
      }),
      { maxLength: 6 },
    ) satisfies fc.Arbitrary<Choice[]>;
    const lists = fc.dictionary(fc.constantFrom(...shippedLists().keys()), list, { maxKeys: 5 });
    const gone = fc.subarray(templates.map(({ id }) => id));
    fc.assert(
      fc.property(slips(fc.anything()), settings, lists, gone, (where, given, own, lost) => {
        const workbook = soiled(where);
        expectPlaces({
          ...workbook,
          settings: settingsOf({ ...cleanSettings, ...given }, "en"),
          lists: new Map([...workbook.lists, ...Object.entries(own)]),
          tables: new Map([...workbook.tables].filter(([id]) => !lost.includes(id))),
          lost,
        });
      }),
      { numRuns: 50 },
    );
  });

  it("V3.3 whatever numbers stand for the as-of date and the plan's days", () => {
    const odd = fc.oneof(fc.constantFrom(0, -1, 0.5, NaN, -Infinity, Infinity, 2_958_466), fc.double());
    const days = fc.record({ asOfDate: odd, planStart: odd, planEnd: odd, inputDeadline: odd });
    fc.assert(
      fc.property(slips(oddCell), days, fc.boolean(), (where, { asOfDate, ...others }, isOnlyAsOf) => {
        const workbook = soiled(where);
        const settings = { ...workbook.settings, asOfDate, ...(isOnlyAsOf ? {} : others) };
        expectPlaces({ ...workbook, settings });
      }),
      { numRuns: 60 },
    );
  });
});
