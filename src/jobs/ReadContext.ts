import type { RememberedMapping } from "../domain/adopt/rememberMapping";
import type { HealContext } from "../domain/heal/Healing";

/** What reading must know of the open workbook. */
export interface ReadContext {
  readonly workbook: HealContext;
  readonly remembered: readonly RememberedMapping[];
}
