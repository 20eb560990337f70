import { applyWaivers, fingerprintOf, rowIdOf } from "../../../src/domain/validate/waivers";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Finding } from "../../../src/domain/validate/Finding";
import type { Waiver } from "../../../src/domain/Waiver";
import type { Workbook } from "../../../src/domain/Workbook";
import { seedWorkbook } from "../seedWorkbook";

const waiverOf = (finding: Finding, workbook: Workbook, change: Partial<Waiver> = {}): Waiver => ({
  code: finding.code,
  ...(finding.variant === undefined ? {} : { variant: finding.variant }),
  templateId: finding.templateId,
  rowId: rowIdOf(finding, workbook),
  field: finding.field,
  fingerprint: fingerprintOf(finding, workbook),
  reason: "Agreed",
  by: "",
  on: "2025-01-15",
  ...change,
});

describe("V212 waivers are applied to findings", () => {
  const english = seedWorkbook("en", "2025-06-30");
  const findings = validateWorkbook(english);
  const warnings = findings.filter(({ severity }) => severity === "warning");

  it("V212.1 each finding is open or accepted, in its place; waivers of nothing are stale", () => {
    expect(warnings.length).toBeGreaterThan(3);
    const [first, second] = warnings;
    if (!first || !second) throw new Error("too few warnings");
    const gone = waiverOf(first, english, { rowId: "nobody" });
    const lost = waiverOf(first, english, { templateId: "noSuchTemplate" });
    const waivers = [waiverOf(second, english), gone, lost, waiverOf(first, english)];
    const applied = applyWaivers(findings, waivers, english);
    expect(applied.waived.map(({ finding }) => finding)).toEqual([first, second]);
    expect(applied.open).toEqual(findings.filter((one) => one !== first && one !== second));
    expect(applied.stale).toEqual([gone]);
  });

  it("V212.2 errors stay open, whatever is stored", () => {
    const errors = warnings.map((finding): Finding => ({ ...finding, severity: "error" }));
    const waivers = warnings.map((finding) => waiverOf(finding, english));
    expect(applyWaivers(errors, waivers, english).open).toEqual(errors);
  });

  it("V212.3 a workbook in the other language keeps them: choices are judged by their codes", () => {
    const waivers = warnings.map((finding) => waiverOf(finding, english));
    const khmer = seedWorkbook("km", "2025-06-30");
    const after = applyWaivers(validateWorkbook(khmer), waivers, khmer);
    expect(after.waived.length).toBe(warnings.length);
    expect(after.stale).toEqual([]);
  });
});
