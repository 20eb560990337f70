import type { CellValue } from "../record/TableData";
import type { Healing, HealStep } from "./Healing";

/** Reads a cell that shows something: `text` is the tidy text of one that holds text, with the steps so far. */
export type FilledHealer = (value: CellValue, text: string, steps: HealStep[]) => Healing;
