import fc from "fast-check";
import { columnHealer } from "../../../src/domain/heal/columnHealer";
import { healRefusals, healSteps } from "../../../src/domain/heal/Healing";
import type { CellValue } from "../../../src/domain/record/TableData";
import { ROW_ID } from "../../../src/domain/schema/Template";
import { templates } from "../../../src/domain/schema/templates";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { settingsFor, shippedLists, tableOf } from "../drawTable";

const lists = shippedLists();
const labels = [...lists.values()].flatMap((list) =>
  list.flatMap(({ code, label }) => [code, label.en, label.km]),
);
const fields = templates.flatMap((template) =>
  template.fields.filter(({ type }) => type !== "computed").map((field) => ({ template, field })),
);

const digits = fc.constantFrom("0123456789", "០១២៣៤៥៦៧៨៩");
const number = fc
  .tuple(
    fc.integer({ min: 0, max: 3_000_000 }),
    digits,
    fc.constantFrom("", ",", ".", " "),
    fc.constantFrom("", "%", " នាក់", "៛", "$", " លាន", " ភាគរយ"),
  )
  .map(([value, signs, comma, unit]) => {
    const text = String(value).replace(/\B(?=(\d{3})+$)/g, comma);
    return text.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit) + unit;
  });
const date = fc
  .tuple(
    fc.nat(40),
    fc.nat(14),
    fc.constantFrom(25, 68, 1905, 2024, 2025, 2568),
    fc.constantFrom("/", "-", ".", " ", " មីនា ", " May "),
    digits,
  )
  .map(([d, m, y, sign, signs]) =>
    (sign.length > 1 ? `${d}${sign}${y}` : [d, m, y].join(sign)).replace(
      /\d/g,
      (digit) => signs[Number(digit)] ?? digit,
    ),
  );
const written = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom("1", "២", ".", ",", "/", "-", " ", "%", "\u200b", "ក", "្", "ត", "A", "\n"),
    maxLength: 12,
  }),
  number,
  date,
  fc.constantFrom(...labels),
);
const dirty = fc
  .tuple(
    fc.constantFrom("", " ", "\u200b", "\u00a0", "\t"),
    written,
    fc.constantFrom("", "  ", "\u200b", "\r\n"),
  )
  .map((parts) => parts.join(""));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: dirty },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -10, max: 60_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 219_000, max: 256_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  fc.boolean(),
  fc.constant(null),
);
const someField = fc.constantFrom(...fields);
const language = fc.constantFrom("en" as const, "km" as const);

describe("healing, whatever the cell", () => {
  it("T110 heals once: again nothing changes", () => {
    fc.assert(
      fc.property(someField, cell, language, ({ field }, value, words) => {
        const heal = columnHealer(field, { settings: settingsFor("2025-01-15", words), lists });
        const { kind, value: after, steps, reason } = heal(value);
        expect(steps.length > 0).toBe(kind === "healed");
        expect(reason !== undefined).toBe(kind === "refused");
        for (const { code } of steps) expect(healSteps).toContain(code);
        if (reason !== undefined) expect(healRefusals).toContain(reason);
        if (kind === "refused") expect(after).toBe(value);
        else {
          const again = heal(after);
          expect([again.kind, again.value]).toEqual(["kept", after]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("T111 leaves nothing for G3, G4, G11 and G14 to find, and no space that nobody sees for G12", () => {
    fc.assert(
      fc.property(
        someField,
        fc.array(cell, { minLength: 1, maxLength: 20 }),
        language,
        ({ template, field }, values, words) => {
          const settings = settingsFor("2025-01-15", words);
          const heal = columnHealer(field, { settings, lists });
          const healings = values.map(heal).filter(({ kind }) => kind !== "refused");
          const rows = healings.map(({ value }, at) => [`r${at}`, value]);
          const table = tableOf(template, [ROW_ID, field.label.en], rows);
          const found = validateWorkbook({ settings, lists, tables: new Map([[template.id, table]]) });
          const ours = found.filter(
            ({ code, field: at }) => at === field.id && /^G(3|4|11|12|14)$/.test(code),
          );
          expect(ours.map(({ code, row }) => [code, rows[row ?? 0]])).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});
