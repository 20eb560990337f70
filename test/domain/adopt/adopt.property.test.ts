import fc from "fast-check";
import { adoptedRows } from "../../../src/domain/adopt/adoptedRows";
import { bestAssignment } from "../../../src/domain/adopt/bestAssignment";
import { mappingOf } from "../../../src/domain/adopt/ColumnMatch";
import { cutTable } from "../../../src/domain/adopt/cutTable";
import { findHeadingRow } from "../../../src/domain/adopt/findHeadingRow";
import { guessTemplate } from "../../../src/domain/adopt/guessTemplate";
import { matchColumns } from "../../../src/domain/adopt/matchColumns";
import { previewAdoption } from "../../../src/domain/adopt/previewAdoption";
import type { Grid, GridMerge } from "../../../src/domain/adopt/SourceTable";
import { dayParts } from "../../../src/domain/record/day";
import { isBlank } from "../../../src/domain/record/isBlank";
import { plainText } from "../../../src/domain/record/plainText";
import type { CellValue } from "../../../src/domain/record/TableData";
import type { Language } from "../../../src/domain/schema/Label";
import type { Field, Template } from "../../../src/domain/schema/Template";
import { templates } from "../../../src/domain/schema/templates";
import { choiceResolver } from "../../../src/domain/schema/resolveChoice";
import { settingsFor, shippedLists } from "../drawTable";
import { seedTable } from "../seedWorkbook";

const lists = shippedLists();
const contextIn = (language: Language) => ({ settings: settingsFor("2025-01-15", language), lists });

const khmer = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTHS_KM = [
  "មករា",
  "កុម្ភៈ",
  "មីនា",
  "មេសា",
  "ឧសភា",
  "មិថុនា",
  "កក្កដា",
  "សីហា",
  "កញ្ញា",
  "តុលា",
  "វិច្ឆិកា",
  "ធ្នូ",
];

/** A value as people might have written it, in one of several ways that mean the same. */
function soil(value: CellValue, field: Field, way: number): CellValue {
  if (value === null) return way % 3 === 0 ? "" : null;
  const ways = writings(value, field);
  const written = ways[way % ways.length] ?? value;
  const edges = ["", " ", "\u200b", "\u00a0"];
  return typeof written === "string"
    ? `${edges[way % 4] ?? ""}${written}${edges[(way >> 2) % 4] ?? ""}`
    : written;
}

function writings(value: CellValue, field: Field): CellValue[] {
  if (field.type === "day" && typeof value === "number") {
    const { year, month, day } = dayParts(value);
    return [
      value,
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
      khmer(`ថ្ងៃទី${day} ខែ${MONTHS_KM[month - 1] ?? ""} ឆ្នាំ${year}`),
      // Later in the year nobody is sure of a Buddhist year.
      ...(month < 4 ? [`${day}-${month}-${year + 543}`] : []),
    ];
  }
  if (field.type === "percent" && typeof value === "number")
    return [value, `${Math.round(value * 100)}%`, khmer(`${Math.round(value * 100)} ភាគរយ`)];
  if (typeof value === "number") return [value, String(value), khmer(String(value))];
  if (field.type === "choice" || field.type === "unit") {
    const choice = choiceResolver(lists.get(field.type === "unit" ? "units" : field.list) ?? []).resolve(
      value,
    );
    return choice ? [choice.label.en, choice.label.km, choice.code, choice.label.en.toUpperCase()] : [value];
  }
  if (field.type === "code" || field.type === "link")
    return [value, khmer(String(value)), String(value).toLowerCase()];
  return [value];
}

const seeded = templates.filter(({ seedRows }) => seedRows.length > 0);

describe("bringing tables in, whatever they hold", () => {
  it("T133 what was exported and soiled comes back as the same codes, numbers and days", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeded),
        fc.constantFrom<Language>("en", "km"),
        fc.constantFrom<Language>("en", "km"),
        fc.infiniteStream(fc.nat(10_000)),
        fc.array(fc.constantFrom<CellValue[]>(["GMSP 2024-2028"], [], ["ក្រសួងពាណិជ្ជកម្ម"]), { maxLength: 3 }),
        fc.nat(2),
        (template, from, into, ways, titles, indent) => {
          const fields = template.fields.filter(({ type }) => type !== "computed");
          const exported = seedTable(template, from);
          const clean = exported.rows.map((row) =>
            fields.map(({ id }) => row[exported.columnOf.get(id) ?? -1] ?? null),
          );
          const left = new Array<null>(indent).fill(null);
          const grid: Grid = [
            ...titles,
            [...left, ...fields.map(({ label }) => label[from])],
            ...clean.map((row) => [
              ...left,
              ...row.map((cell, at) => soil(cell, fields[at] as Field, ways.next().value as number)),
            ]),
          ];
          const rows = bring(grid, template, into);
          const meant = seedTable(template, into);
          const expected = meant.rows.map((row) =>
            fields.map(({ id }) => row[meant.columnOf.get(id) ?? -1] ?? null),
          );
          expect(rows.map(plainRow)).toEqual(expected.map(plainRow));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("T132 no grid crashes it, and every row of the body ends in the table or with a reason", () => {
    const cell = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom<CellValue>(
          null,
          "",
          "Status",
          "Code",
          "ស្ថានភាព",
          "Total",
          "សរុប",
          "No.",
          "Planned",
          "15/03/2025",
          "Note: x",
          "SO1",
          "Done",
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.double() },
      { weight: 1, arbitrary: fc.boolean() },
    ) as fc.Arbitrary<CellValue>;
    const grids = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 });
    const merges = fc.array(
      fc.record<GridMerge>({
        row: fc.nat(14),
        column: fc.nat(6),
        rows: fc.integer({ min: 1, max: 20 }),
        columns: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 4 },
    );
    const context = contextIn("en");
    fc.assert(
      fc.property(grids, merges, fc.constantFrom(...templates), (grid, merged, template) => {
        const found = findHeadingRow(grid, merged);
        if (!found) return;
        const table = cutTable(grid, found, merged);
        expect(table.rows.map(({ sourceRow }) => sourceRow)).toEqual(
          Array.from(
            { length: Math.max(0, found.body.last - found.body.first + 1) },
            (_, at) => found.body.first + at,
          ),
        );
        guessTemplate(table, [template], context);
        const mapping = mappingOf(matchColumns(table, template, context), true);
        const preview = previewAdoption(table, mapping, template, context);
        expect(preview.rows).toHaveLength(table.rows.length);
        const { read, healed, partly, refused, skipped } = preview.counts.rows;
        expect(read + healed + partly + refused + skipped).toBe(table.rows.length);
        preview.rows.forEach((row, at) => {
          expect(row.reason !== undefined).toBe(row.status === "skipped");
          // What a mapped cell held is in the row as it was, healed or refused: never gone without a word.
          for (const [field, column] of mapping.columnOf) {
            const before = table.rows[at]?.cells[column] ?? null;
            const after = row.values[preview.fields.indexOf(field)] ?? null;
            const isTold = row.cells.some((one) => one.field === field);
            if (!isBlank(before) && !isTold) expect(after).toBe(before);
          }
        });
        adoptedRows(preview, template, { acceptUnsure: false, useProposedKeys: true });
      }),
      { numRuns: 400 },
    );
  });
});

it("T122 gives columns to fields so that none could do better for the whole, tall or wide", () => {
  const best = (gains: readonly (readonly number[])[], taken: ReadonlySet<number>): number => {
    const [row, ...rest] = gains;
    if (row === undefined) return 0;
    const given = row.map((gain, at) =>
      gain > 0 && !taken.has(at) ? gain + best(rest, new Set([...taken, at])) : 0,
    );
    return Math.max(best(rest, taken), ...given);
  };
  const table = fc
    .tuple(fc.nat(4), fc.nat(4))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns + 1, maxLength: columns + 1 }),
        { minLength: rows + 1, maxLength: rows + 1 },
      ),
    );
  fc.assert(
    fc.property(table, (gains) => {
      const assigned = bestAssignment(gains);
      const given = assigned.filter((column) => column !== -1);
      expect(new Set(given).size).toBe(given.length);
      const sum = assigned.reduce((total, column, row) => total + (gains[row]?.[column] ?? 0), 0);
      expect(sum).toBe(best(gains, new Set()));
    }),
    { numRuns: 400 },
  );
});

function bring(grid: Grid, template: Template, language: Language): readonly (readonly CellValue[])[] {
  const context = contextIn(language);
  const found = findHeadingRow(grid);
  if (!found) throw new Error("no table found");
  const table = cutTable(grid, found);
  const preview = previewAdoption(
    table,
    mappingOf(matchColumns(table, template, context), false),
    template,
    context,
  );
  const fields = template.fields.filter(({ type }) => type !== "computed").map(({ id }) => id);
  const { rows } = adoptedRows(preview, template, { acceptUnsure: false, useProposedKeys: false });
  return rows.map(({ values }) => fields.map((id) => values[preview.fields.indexOf(id)] ?? null));
}

/** Texts in any spelling variant are the same; digits of numbers that JavaScript can't hold apart are not asked. */
const plainRow = (row: readonly CellValue[]): CellValue[] =>
  row.map((cell) => (typeof cell === "string" ? plainText(cell) : cell));
