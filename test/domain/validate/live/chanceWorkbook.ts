import type { CellValue, Row } from "../../../../src/domain/record/TableData";
import { choicesOf } from "../../../../src/domain/schema/choicesOf";
import { UNITS_LIST } from "../../../../src/domain/schema/tableName";
import { ROW_ID, type Field, type Template } from "../../../../src/domain/schema/Template";
import { templates } from "../../../../src/domain/schema/templates";
import type { Workbook } from "../../../../src/domain/Workbook";
import type { Chance } from "../../../bench/data/chance";
import { day, settingsFor, shippedLists, tableOf } from "../../drawTable";

const ROWS = 9;
const OWN_COLUMN = "My notes";

/** Few keys, so that rows of all tables meet: of the plan's form, of directions and events, and others. */
const KEYS: readonly [string, ...string[]] = [
  "SO1",
  "SO1.ST1",
  "SO1.ST1.OP1",
  "SO1.ST1.OP1.A01",
  "so1.st1.op1.a01",
  "SO1.ST1.OP1.A02",
  "D1",
  "D2",
  "D3",
  "D4",
  "D5",
  "IWD-2025",
  "T-2025-01",
];

/** Any cell of a field, right or wrong. */
export function chanceCell(field: Field, chance: Chance): CellValue {
  if (chance.fraction() < 0.15)
    return chance.pick<CellValue>(["", null, "  ", "x ", true, -1, "៥០", "12/3/2025"]);
  switch (field.type) {
    case "code":
    case "link":
      return field.id.endsWith("Time") ? chance.pick(["08:30", "9:00", "25:00"]) : chance.pick(KEYS);
    case "choice":
    case "unit": {
      const [first, ...others] = choicesOf(field.type === "unit" ? UNITS_LIST : field.list, new Map());
      if (!first) return "";
      const { code, label } = chance.pick([first, ...others.slice(0, 5)]);
      return chance.pick([code, label.en, label.en, label.km, `${label.en} `, label.en.slice(1)]);
    }
    case "day":
      return day("2024-12-01") + chance.whole(0, 90);
    case "integer":
      return chance.pick([0, 1, 2, 7, 12, 2025, 2026]);
    case "number":
    case "money":
      return chance.pick<CellValue>([0, 0.5, 1, 10, 100, "100", "$5"]);
    case "percent":
      return chance.pick<CellValue>([0, 0.5, 1, 1.5, "50%"]);
    default:
      return chance.pick<CellValue>(["A title", "A title", "ចំណងជើង", "two  spaces", 5]);
  }
}

/** A row in the order of `chanceWorkbook`'s columns, now and then a blank one. */
export function chanceRow(template: Template, row: number, chance: Chance): CellValue[] {
  const isBlank = chance.fraction() < 0.1;
  const cells = template.fields.map((field) => (isBlank ? "" : chanceCell(field, chance)));
  return [chance.pick<CellValue>([`r${row}`, ""]), ...cells, isBlank && chance.fraction() < 0.5 ? "x" : ""];
}

/** Every template's table with a column of the user's own; a table or a heading is missing now and then. */
export function chanceWorkbook(chance: Chance): Workbook {
  const tables = templates.flatMap((template) => {
    if (chance.fraction() < 0.1) return [];
    const headings = template.fields.map(({ label, id }) =>
      chance.fraction() < 0.03 ? `Not ${id}` : label.en,
    );
    const rows = Array.from({ length: ROWS }, (_, row): Row => chanceRow(template, row, chance));
    return [
      [template.id, tableOf(template, [ROW_ID, ...headings, OWN_COLUMN], rows as CellValue[][])] as const,
    ];
  });
  return { settings: settingsFor("2025-01-15"), lists: shippedLists(), tables: new Map(tables) };
}
