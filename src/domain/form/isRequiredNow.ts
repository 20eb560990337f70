import type { Required } from "../schema/Template";

/** What stands in the other fields of a row at this moment. */
export interface RowLook {
  /** The code of a choice field; undefined where blank or no choice. */
  readonly code: (fieldId: string) => string | undefined;
  readonly isBlank: (fieldId: string) => boolean;
  /** Whether an amount of money is 0, which counts as blank. */
  readonly isNoMoney: (fieldId: string) => boolean;
}

/** Whether a field must be filled on a row, as rule G2 has it. */
export function isRequiredNow(required: Required, row: RowLook): boolean {
  if (typeof required === "string") return required === "always";
  const { where = {}, filled = [], blank = [] } = required;
  return (
    Object.entries(where).every(([id, codes]) => {
      const code = row.code(id);
      return code !== undefined && codes.includes(code);
    }) &&
    filled.every((id) => !row.isBlank(id) && !row.isNoMoney(id)) &&
    blank.every(row.isBlank)
  );
}
