import type { CellValue } from "../record/TableData";
import type { Healing, HealRefusal, HealStep } from "./Healing";

const NO_STEPS: readonly HealStep[] = [];

/** The cell as it is needs nothing. */
export const kept = (value: CellValue): Healing => ({ kind: "kept", value, steps: NO_STEPS, sure: true });

/** What was meant; kept where no step was needed. */
export const healed = (value: CellValue, steps: readonly HealStep[], sure = true): Healing =>
  steps.length === 0 ? kept(value) : { kind: "healed", value, steps, sure };

/** The cell stays as it was. */
export const refused = (value: CellValue, reason: HealRefusal): Healing => ({
  kind: "refused",
  value,
  steps: NO_STEPS,
  sure: true,
  reason,
});
