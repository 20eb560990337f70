import type { Label } from "./Label";

/** How a state is coloured on sheets and in the pane; always beside its word. */
export type ChoiceTone = "good" | "warning" | "bad" | "neutral";

/** One value that a choice field can take. The code is stored and never changes; the label is shown. */
export interface ListChoice {
  readonly code: string;
  readonly label: Label;
  /** Only where the choice is a state. */
  readonly tone?: ChoiceTone;
}

/** A closed list of choices as the product ships it. Workbooks carry an editable copy on the Lists sheet. */
export interface ChoiceList {
  /** camelCase, for ever: it names the list's table and its drop-down. */
  readonly id: string;
  readonly label: Label;
  readonly choices: readonly ListChoice[];
}

/** One choice, in the order code, label, tone. */
export function choice(code: string, label: Label, tone?: ChoiceTone): ListChoice {
  return tone === undefined ? { code, label } : { code, label, tone };
}
