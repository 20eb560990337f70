import { toneStyles } from "./roleStyles";

/** A conditional format of ours, found by its look. */
export interface ToneRule {
  readonly id: string;
}

const looks = Object.values(toneStyles);

/**
 * Queues the reading of the conditional formats over a range; afterwards gives those that bear the colours of our
 * states, letter by letter. Users' own ones look otherwise and are left.
 */
export function loadToneRules(range: Excel.Range): () => ToneRule[] {
  const colors = ["fill/color", "font/color", "font/bold"];
  const formats = range.conditionalFormats.load(
    [
      "items/id",
      "items/type",
      ...colors.map((color) => `items/cellValueOrNullObject/format/${color}`),
      ...colors.map((color) => `items/customOrNullObject/format/${color}`),
    ].join(","),
  );
  return () =>
    formats.items.flatMap(({ id, type, cellValueOrNullObject, customOrNullObject }) => {
      if (type !== "Custom" && type !== "CellValue") return [];
      const { fill, font } = (type === "Custom" ? customOrNullObject : cellValueOrNullObject).format;
      const isOurs = looks.some(
        (look) =>
          sameColor(look.fill, fill.color) &&
          sameColor(look.color, font.color) &&
          (look.bold ?? false) === (font.bold ?? false),
      );
      return isOurs ? [{ id }] : [];
    });
}

const sameColor = (own: string | undefined, found: string | null): boolean =>
  (own ?? "").toLowerCase() === (found ?? "").toLowerCase();
