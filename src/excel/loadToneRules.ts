import { toneStyles, type ToneStyle } from "./roleStyles";
import { applyTone } from "./writeRules";

/** A conditional format of ours, found by its look. */
export interface ToneRule {
  readonly id: string;
  readonly look: ToneStyle;
  /** 0 = the sheet's first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly type: "Custom"; readonly formula: string }
    | { readonly type: "CellValue"; readonly compares: Excel.ConditionalCellValueRule };
}

/** A rule with the cells that it colours: "B4:F9,H4:H9". */
export interface PlacedToneRule extends ToneRule {
  readonly address: string;
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
      "items/priority",
      "items/stopIfTrue",
      "items/cellValueOrNullObject/rule",
      "items/customOrNullObject/rule/formula",
      ...colors.map((color) => `items/cellValueOrNullObject/format/${color}`),
      ...colors.map((color) => `items/customOrNullObject/format/${color}`),
    ].join(","),
  );
  return () =>
    formats.items.flatMap((format): ToneRule[] => {
      const { id, type, priority, cellValueOrNullObject: cellValue, customOrNullObject: custom } = format;
      if (type !== "Custom" && type !== "CellValue") return [];
      const { fill, font } = (type === "Custom" ? custom : cellValue).format;
      const look = looks.find(
        (one) =>
          sameColor(one.fill, fill.color) &&
          sameColor(one.color, font.color) &&
          (one.bold ?? false) === (font.bold ?? false),
      );
      if (!look) return [];
      const rule: ToneRule["rule"] =
        type === "Custom" ? { type, formula: custom.rule.formula } : { type, compares: cellValue.rule };
      return [{ id, look, priority, stopIfTrue: format.stopIfTrue ?? false, rule }];
    });
}

/** Queues the reading of where rules stand; after the caller's sync the function gives it. */
export function placeToneRules(range: Excel.Range, rules: readonly ToneRule[]): () => PlacedToneRule[] {
  const asked = rules.map((rule) => ({
    rule,
    areas: range.conditionalFormats.getItem(rule.id).getRanges().load("address"),
  }));
  return () =>
    asked.map(({ rule, areas }) => ({
      ...rule,
      address: areas.address.replace(/'(?:[^']|'')*'!|[^,!']+!/g, ""),
    }));
}

/** Queues rules as they were read, each again at its place among the sheet's. */
export function writeToneRules(sheet: Excel.Worksheet, rules: readonly PlacedToneRule[]): void {
  for (const { address, look, priority, stopIfTrue, rule } of [...rules].sort(
    (a, b) => a.priority - b.priority,
  )) {
    const added = sheet.getRanges(address).conditionalFormats.add(rule.type);
    if (rule.type === "Custom") {
      applyTone(added.custom.format, look);
      added.custom.rule.formula = rule.formula;
    } else {
      applyTone(added.cellValue.format, look);
      added.cellValue.rule = rule.compares;
    }
    added.stopIfTrue = stopIfTrue;
    added.priority = priority;
  }
}

const sameColor = (own: string | undefined, found: string | null): boolean =>
  (own ?? "").toLowerCase() === (found ?? "").toLowerCase();
