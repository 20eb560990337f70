import type { HealContext } from "../heal/Healing";
import type { Template } from "../schema/Template";
import type { SourceTable } from "./SourceTable";
import type { RememberedMapping } from "./rememberMapping";

/** How well a source table fits a template. */
export interface TemplateGuess {
  readonly template: string;
  /** 0..1 */
  readonly confidence: number;
}

/** Which template the table fits, the likeliest first; those that fit nothing of it are left out. */
export function guessTemplate(
  _table: SourceTable,
  _templates: readonly Template[],
  _context: HealContext,
  _remembered: readonly RememberedMapping[] = [],
): TemplateGuess[] {
  throw new Error("not built yet");
}
