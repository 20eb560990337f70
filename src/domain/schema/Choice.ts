import type { Label } from "./Label";

/** One entry of a list or of Units, as it stands in the workbook (users may have changed the labels). */
export interface Choice {
  readonly code: string;
  readonly label: Label;
  readonly active: boolean;
}
