import type { SheetPlan } from "../sheet/SheetPlan";
import type { PrintLook } from "./SheetLook";

/** Footer and pages across where they are still the product's: Khmer columns are wider. null = nothing changes. */
export function newPrint(now: PrintLook, before: SheetPlan, after: SheetPlan): PrintLook | null {
  const footer = now.footer === before.print.footer ? after.print.footer : now.footer;
  const pagesWide = now.pagesWide === pagesAcross(before) ? pagesAcross(after) : now.pagesWide;
  return footer === now.footer && pagesWide === now.pagesWide ? null : { ...now, footer, pagesWide };
}

/** null at a fixed scale, as `PrintLook` has it. */
const pagesAcross = ({ print: { pages } }: SheetPlan): number | null =>
  pages.kind === "fit" ? pages.wide : null;
