import type { CellValue } from "../record/TableData";
import type { Language } from "./Label";

/** A setting that could not be read as it stands; the checks make a finding of it. */
export interface SettingProblem {
  /** The setting's key; null = the Settings table as a whole is missing. */
  readonly key: string | null;
  readonly problem: "noTable" | "blank" | "unreadable" | "outOfRange";
  readonly value: CellValue;
  /** What is used instead; null = nothing. */
  readonly used: CellValue;
}

export type DigitStyle = "latin" | "khmer";

/** What the Settings sheet holds, read into plain values. Days are serial numbers. */
export interface Settings {
  readonly language: Language;
  readonly ministryName: { readonly en: string; readonly km: string };
  readonly planStart: number;
  readonly planEnd: number;
  /** The day from which "overdue" is counted. Never the clock's: files travel. */
  readonly asOfDate: number;
  /** Year of the report; left out where the cell holds none: then summaries take the as-of date's year. */
  readonly reportYear?: number;
  readonly currency: "KHR" | "USD";
  readonly greenGap: number;
  readonly amberGap: number;
  readonly dueSoonDays: number;
  /** Digits that the cells of our sheets show; they hold real numbers in either. Left out = Latin. */
  readonly digitStyle?: DigitStyle;
  /** Inputs received after this day are late; left out where the cell holds none: then none is late. */
  readonly inputDeadline?: number;
  /** Left out or empty where every setting could be read. */
  readonly problems?: readonly SettingProblem[];
}
