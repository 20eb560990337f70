import type { CellValue } from "../record/TableData";
import { settingsFields } from "../schema/settingsFields";
import { lists } from "../schema/lists";
import { cellPlace } from "../sheet/planArea";
import type { SheetPlan } from "../sheet/SheetPlan";
import { cellReader } from "./areaCells";
import type { LanguageSwitch } from "./LanguageSwitch";
import { validationAreas, wordLabel, type ListSpot, type ListSpots } from "./listSpots";
import { newHeight, newWidth } from "./newSizes";
import type { PlanPair } from "./PlanPair";
import { bodyTexts, fieldsByRow, headingTexts } from "./listTexts";
import { listWords } from "./listWords";
import { newPrint } from "./newPrint";
import { newValidations } from "./newValidations";
import type { SheetEdits, SheetLook } from "./SheetLook";
import { wordPairs, type Translate } from "./wordPairs";

type Read = (row: number, column: number) => CellValue | undefined;

export interface ListSwitch {
  readonly edits: SheetEdits;
  /** By name and column of each table: what becomes of its words. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, Translate>>;
}

/** What changes on the sheet of Lists, Units or Settings. */
export function listEdits(
  spots: ListSpots,
  look: SheetLook,
  plans: PlanPair,
  languages: LanguageSwitch,
): ListSwitch {
  const { to } = languages;
  const { tables, above } = spots;
  const read = cellReader(spots.cells, look.cells);
  const title = wordPairs(
    [
      ...(
        [
          "listsSheet",
          "listsPurpose",
          "unitsSheet",
          "unitsPurpose",
          "settingsSheet",
          "settingsPurpose",
        ] as const
      ).map((word) => wordLabel(languages, word)),
      ...lists.map(({ label }) => label),
    ],
    to,
  );
  const translated = (text: CellValue | undefined): string | null =>
    typeof text === "string" ? (title(text) ?? null) : null;
  const bodies = tables.map((table) => ({ table, texts: bodyTexts(table, read, languages) }));
  const texts: SheetEdits["texts"] = [
    {
      row: above.top,
      column: 0,
      cells: Array.from({ length: above.rows }, (_row, r) =>
        Array.from({ length: above.columns }, (_column, c) => translated(read(above.top + r, c))),
      ),
    },
    ...bodies.flatMap(({ table, texts: body }) => [headingTexts(table, languages), ...body]),
  ];
  let asked = 0;
  const edits: SheetEdits = {
    texts: texts.filter(({ cells }) => cells.some((line) => line.some((cell) => cell !== null))),
    widths: tables.flatMap((table) => widths(table, look, plans)),
    heights: heights(tables[0], above.top, look, plans),
    validations: tables.flatMap((table) =>
      validationAreas(table).flatMap((area) => {
        const looks = look.validations[asked++] ?? [];
        const [before, after] = [plans.before, plans.after].map((plan) =>
          plan.validations.find(({ range }) => isRuleOf(range, plan, table, area.top, read)),
        );
        return before && after ? newValidations(looks, { before, after }) : [];
      }),
    ),
    rules: [],
    print: newPrint(look.print, plans.before, plans.after),
    otherCells: null,
    otherRow: null,
  };
  const words = new Map(
    bodies.map(({ table, texts: body }) => [table.place.name, listWords(table, body, read, languages)]),
  );
  return { edits, words };
}

const tablePlace = (
  plan: SheetPlan,
  { place }: ListSpot,
): readonly [row: number, column: number] | undefined => {
  const range = plan.tables.find(({ name }) => name === place.name)?.range;
  return range === undefined ? undefined : cellPlace(range);
};

/** Whether a planned rule belongs to the table's cells that start in this row (settings: that are this setting). */
function isRuleOf(range: string, plan: SheetPlan, table: ListSpot, row: number, read: Read): boolean {
  const planned = tablePlace(plan, table);
  if (!planned) return false;
  const [ruleRow, ruleColumn] = cellPlace(range);
  if (ruleColumn < planned[1] || ruleColumn >= planned[1] + table.place.headings.length) return false;
  if (!table.columns.has("value")) return true;
  const field = fieldsByRow(table, read).get(row - table.place.top - 1);
  return field !== undefined && settingsFields.indexOf(field) === ruleRow - planned[0] - 1;
}

/** Columns that still have the product's width. */
function widths(table: ListSpot, look: SheetLook, { before, after }: PlanPair): SheetEdits["widths"] {
  const planned = tablePlace(before, table);
  if (!planned) return [];
  return table.place.headings.flatMap((_heading, at) => {
    const [old, fresh] = [before, after].map((plan) => plan.columns[planned[1] - 1 + at]?.width);
    const column = table.place.left + at;
    const width = newWidth(look.widths[column], old ?? 0, fresh ?? 0);
    return width === undefined ? [] : [{ column, width }];
  });
}

/** Rows that still have the product's height; they move with the first table. */
function heights(
  table: ListSpot | undefined,
  top: number,
  look: SheetLook,
  { before, after }: PlanPair,
): SheetEdits["heights"] {
  const planned = table && tablePlace(before, table);
  if (!table || !planned) return [];
  return before.rowHeights.flatMap((one, index) => {
    const row = one.row - planned[0] + table.place.top;
    const height = newHeight(
      look.heights[row - top],
      one.height,
      after.rowHeights[index]?.height ?? one.height,
    );
    return height === undefined ? [] : [{ row, height }];
  });
}
