import type { FindingsWords } from "../domain/sheet/FindingsWords";

/** The words of the Findings sheet. */
export const findingsSheetEn: FindingsWords = {
  title: "Findings",
  purpose:
    "What is to be mended or checked in this workbook, unit by unit. Remarks in your own columns stay.",
  legend:
    "■ Error: must be mended.  ▲ Warning: please check, or accept with a reason.  ● Note: for your information.",
  nothing: "Nothing is open: all checks are in order.",
  errors: "■ Errors: {n}",
  warnings: "▲ Warnings: {n}",
  notes: "● Notes: {n}",
  accepted: "Accepted with a reason: {n}",
  error: "■ Error",
  warning: "▲ Warning",
  note: "● Note",
  mended: "✓ Mended",
  noUnit: "No unit",

  severity: "Severity",
  unit: "Unit",
  sheet: "Sheet",
  cell: "Cell",
  record: "Record",
  field: "Column",
  message: "What is wrong and what to do",
  rule: "Rule",
};
