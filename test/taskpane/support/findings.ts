import type { CheckReport } from "../../../src/jobs/CheckReport";
import type { LocatedFinding } from "../../../src/jobs/LocatedFinding";

/** A finding of the plan's row `row`, unless told otherwise. */
export const finding = (row: number, change: Partial<LocatedFinding> = {}): LocatedFinding => ({
  code: "G2",
  variant: "blank",
  severity: "error",
  templateId: "plan",
  row,
  field: "titleEn",
  details: {},
  sheet: "Plan",
  cell: `C${row + 5}`,
  table: "GmspPlan",
  rowId: `r${row}`,
  ...change,
});

export const reportOf = (findings: readonly LocatedFinding[], rows = 40): CheckReport => {
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    findings,
    waived: [],
    marked: false,
    rows,
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
  };
};
