import type { Alert, Prompt, RuleLook } from "../../domain/language/SheetLook";

/** A font as far as it tells what a cell is; null = the cells differ in it. */
export interface FontLook {
  readonly name: string;
  readonly size: number | null;
  readonly bold: boolean | null;
}

/** Queues the reading of a range's font. */
export function loadFont(range: Excel.Range): () => FontLook | undefined {
  const font = range.format.font.load("name,size,bold");
  return () => (font.name === null ? undefined : { name: font.name, size: font.size, bold: font.bold });
}

interface Rule {
  readonly prompt: Prompt | null;
  readonly alert: Alert | null;
  readonly entries: string | null;
}

/** Queues the reading of a range's data validation. */
export function loadValidation(range: Excel.Range): () => Rule | undefined {
  const validation = range.dataValidation.load("type,rule,prompt,errorAlert");
  return () => {
    const { type, rule, prompt, errorAlert } = validation;
    if (type === "Inconsistent" || type === "MixedCriteria") return undefined;
    const source = rule?.list?.source;
    return {
      prompt: prompt ?? null,
      alert: errorAlert ? { ...errorAlert, style: styleOf(errorAlert.style) } : null,
      entries: typeof source === "string" && !source.startsWith("=") ? source : null,
    };
  };
}

const styleOf = (style: string): Alert["style"] =>
  style === "Warning" || style === "Information" ? style : "Stop";

/** Queues the reading of the conditional formats that touch a range, as far as they compare with texts or formulas. */
export function loadRules(range: Excel.Range): () => RuleLook[] {
  const formats = range.conditionalFormats.load(
    "items/id,items/type,items/cellValueOrNullObject/rule,items/customOrNullObject/rule/formula",
  );
  return () =>
    formats.items.flatMap((format): RuleLook[] => {
      const { id, type, cellValueOrNullObject: cellValue, customOrNullObject: custom } = format;
      if (type === "Custom") return [{ id, kind: "formula", formula: custom.rule.formula }];
      if (type !== "CellValue" || cellValue.rule.operator !== "EqualTo") return [];
      return [{ id, kind: "equals", formula: cellValue.rule.formula1 }];
    });
}
