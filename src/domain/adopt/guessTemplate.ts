import type { HealContext } from "../heal/Healing";
import type { Template } from "../schema/Template";
import { contentFitter } from "./contentFit";
import { isRowNumberHeading } from "./headingKey";
import { matchColumns } from "./matchColumns";
import { headingShape, type RememberedMapping } from "./rememberMapping";
import type { SourceTable } from "./SourceTable";

/** How well a source table fits a template. */
export interface TemplateGuess {
  readonly template: string;
  /** 0..1 */
  readonly confidence: number;
}

/** Which template the table fits, the likeliest first; those that fit nothing of it are left out. */
export function guessTemplate(
  table: SourceTable,
  templates: readonly Template[],
  context: HealContext,
  remembered: readonly RememberedMapping[] = [],
): TemplateGuess[] {
  const shape = headingShape(table.headings);
  const columns = table.headings.filter((heading) => heading !== "" && !isRowNumberHeading(heading)).length;
  const fitContent = contentFitter(context);
  const guesses = templates.map((template): TemplateGuess => {
    const isRemembered = remembered.some((one) => one.shape === shape && one.template === template.id);
    if (isRemembered) return { template: template.id, confidence: 1 };
    const matched = matchColumns(table, template, context, [], fitContent).filter(
      ({ field }) => field !== null,
    );
    const sum = matched.reduce((total, { confidence }) => total + confidence, 0);
    // The table should be known, and know the template: its always required fields count as well.
    const required = template.fields.filter((field) => field.required === "always").map(({ id }) => id);
    const has = required.filter((id) => matched.some(({ field }) => field === id)).length;
    const known = sum / Math.max(3, columns);
    const needed = required.length === 0 ? 1 : has / required.length;
    const hasKey = matched.some(({ field, confidence }) => field === template.keyField && confidence >= 0.6);
    const confidence = Math.min(0.99, known * (0.7 + 0.2 * needed + (hasKey ? 0.1 : 0)));
    return { template: template.id, confidence: Math.round(confidence * 100) / 100 };
  });
  return guesses.filter(({ confidence }) => confidence > 0.1).sort((a, b) => b.confidence - a.confidence);
}
