import type { Label } from "../schema/Label";
import { columnRuns } from "./areaCells";
import type { LanguageSwitch } from "./LanguageSwitch";
import { MEASURED_ROWS, type TableSpot } from "./templateQuestion";
import type { Area, SheetQuestion } from "./SheetLook";
import { cellPlace } from "../sheet/planArea";
import type { SheetPlan } from "../sheet/SheetPlan";
import type { SheetWords } from "../sheet/SheetWords";

/** Headings of the tables of Lists, Units and Settings, by their words. */
const HEADINGS = [
  "code",
  "english",
  "khmer",
  "active",
  "note",
  "settingKey",
  "setting",
  "value",
  "help",
] as const;
export type HeadingWord = (typeof HEADINGS)[number];

/** A table of Lists, Units or Settings, and the columns that its headings name (on the sheet, from 0). */
export interface ListSpot {
  readonly place: TableSpot;
  readonly columns: ReadonlyMap<HeadingWord, number>;
}

/** A word of generated sheets in both languages. */
export const wordLabel = ({ contexts }: Pick<LanguageSwitch, "contexts">, word: keyof SheetWords): Label => ({
  en: contexts.en.words[word],
  km: contexts.km.words[word],
});

export function listSpot(place: TableSpot, languages: LanguageSwitch): ListSpot {
  const columns = HEADINGS.flatMap((word) => {
    const { en, km } = wordLabel(languages, word);
    const index = place.headings.findIndex((heading) => heading === en || heading === km);
    return index === -1 ? [] : [[word, place.left + index] as const];
  });
  return { place, columns: new Map(columns) };
}

/** Where everything is that may hold words of the product, on a sheet with these tables. */
export interface ListSpots {
  readonly tables: readonly ListSpot[];
  readonly above: Area;
  readonly cells: readonly Area[];
}

const ROWS_ABOVE = 12;

export function listSpots(tables: readonly ListSpot[]): ListSpots {
  const first = Math.min(...tables.map(({ place }) => place.top));
  const right = Math.max(...tables.map(({ place }) => place.left + place.headings.length));
  const rows = Math.min(first, ROWS_ABOVE);
  const above = { top: first - rows, left: 0, rows, columns: right + 1 };
  const bodies = tables.flatMap(({ place: { top, left, rows: count, headings } }) =>
    columnRuns(
      headings.map((_heading, index) => left + index),
      top + 1,
      count,
    ),
  );
  return { tables, above, cells: [...(rows > 0 ? [above] : []), ...bodies] };
}

/** What is read of the sheet that is planned so; values of Settings have a rule each, lists one for "in use". */
export function listQuestion({ tables, above, cells }: ListSpots, plan: SheetPlan): SheetQuestion {
  const bottom = Math.max(...tables.map(({ place }) => place.top + place.rows));
  return {
    sheet: tables[0]?.place.sheet ?? "",
    cells,
    widths: { left: 0, columns: above.columns },
    heights: { top: above.top, rows: Math.min(bottom - above.top + 1, above.rows + 1 + MEASURED_ROWS) },
    validations: tables.flatMap(validationAreas),
    rules: [],
    fonts: [
      ...fontsAbove(tables[0], plan),
      ...tables.map(({ place: { top, left, rows, headings } }) => ({
        top,
        left,
        rows: rows + 1,
        columns: headings.length,
      })),
    ],
    frozen: false,
    filledRow: null,
  };
}

/** The cells whose rules are looked at, in the order in which `listEdits` answers them. */
export function validationAreas({ place, columns }: ListSpot): Area[] {
  const [active, value] = [columns.get("active"), columns.get("value")];
  const top = place.top + 1;
  if (active !== undefined && place.rows > 0) return [{ top, left: active, rows: place.rows, columns: 1 }];
  if (value === undefined) return [];
  return Array.from({ length: place.rows }, (_row, index) => ({
    top: top + index,
    left: value,
    rows: 1,
    columns: 1,
  }));
}

/** Title, purpose and names of lists, where the plan has them over the first table. */
function fontsAbove(first: ListSpot | undefined, plan: SheetPlan): Area[] {
  const range = plan.tables.find(({ name }) => name === first?.place.name)?.range;
  if (!first || range === undefined) return [];
  const [headings] = cellPlace(range);
  return plan.styles.flatMap(({ range: look, role }) => {
    const [row, column] = cellPlace(look);
    const [bottom, right] = cellPlace(look.split(":").at(-1) ?? look);
    const top = row + first.place.top - headings;
    if (role === "band" || bottom >= headings || top < 0) return [];
    return [{ top, left: column - 1, rows: bottom - row + 1, columns: right - column + 1 }];
  });
}
