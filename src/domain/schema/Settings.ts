import type { Language } from "./Label";

/** What the Settings sheet holds, read into plain values. Days are serial numbers. */
export interface Settings {
  readonly language: Language;
  readonly ministryName: { readonly en: string; readonly km: string };
  readonly planStart: number;
  readonly planEnd: number;
  /** The day from which "overdue" is counted. Never the clock's: files travel. */
  readonly asOfDate: number;
  readonly currency: "KHR" | "USD";
  readonly greenGap: number;
  readonly amberGap: number;
  readonly dueSoonDays: number;
}
