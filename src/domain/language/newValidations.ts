import type { ValidationPlan } from "../sheet/SheetPlan";
import type { SheetEdits, ValidationLook } from "./SheetLook";

/** A rule of a cell as the product plans it in both languages. */
export interface ValidationPair {
  readonly before: ValidationPlan;
  readonly after: ValidationPlan;
}

type Words = { readonly title: string; readonly message: string };

const isSame = (a: Words | null | undefined, b: Words | undefined): boolean =>
  a?.title === b?.title && a?.message === b?.message;

/** Prompts, alerts and typed entries that are the product's, in the new language; the user's own stay. */
export function newValidations(
  looks: readonly ValidationLook[],
  { before, after }: ValidationPair,
): SheetEdits["validations"] {
  return looks.flatMap(({ area, prompt, alert, entries }) => {
    const words = <W extends Words>(now: W | null, old?: Words, fresh?: Words): W | undefined =>
      now && old && fresh && isSame(now, old) && !isSame(now, fresh)
        ? { ...now, title: fresh.title, message: fresh.message }
        : undefined;
    const newPrompt = words(prompt, before.prompt, after.prompt);
    const newAlert = words(alert, before.alert, after.alert);
    const [old, fresh] = [entriesOf(before), entriesOf(after)];
    const newEntries = entries !== null && entries === old && old !== fresh ? fresh : null;
    if (!newPrompt && !newAlert && newEntries === null) return [];
    return [
      {
        area,
        ...(newPrompt ? { prompt: newPrompt } : {}),
        ...(newAlert ? { alert: newAlert } : {}),
        ...(newEntries === null ? {} : { entries: newEntries }),
      },
    ];
  });
}

const entriesOf = ({ rule }: ValidationPlan): string | null =>
  rule.kind === "list" && !rule.source.startsWith("=") ? rule.source : null;
