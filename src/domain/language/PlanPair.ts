import type { SheetPlan } from "../sheet/SheetPlan";

/** The same sheet as the product writes it in the old language and in the new one. */
export interface PlanPair {
  readonly before: SheetPlan;
  readonly after: SheetPlan;
}
