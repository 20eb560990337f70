import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

const CODES = ["D1", "D2", "D3", "D4", "D5"];

/** D-1: the table holds D1 to D5, each once, and nothing else. A table without any row is new. */
export const d1FiveCodes = defineRule({
  code: "D-1",
  severity: "error",
  title: draftLabel("D1 to D5, each once", "D1 ដល់ D5 នីមួយៗម្តង"),
  source: "News item of 27/11/2024: five directions",
  templates: ["directions"],
  replaces: ["G1 directionCode", "G1form directionCode"],
  variants: ["unknown", "repeated", "missing"],
  check(table, say) {
    if (table.rows.length === 0 || !table.has("directionCode")) return;
    const byCode = table.rowsByKey("directionCode");
    for (const [code, rows] of byCode) {
      const isKnown = CODES.includes(code.toUpperCase());
      if (isKnown && typeof rows === "number") continue;
      for (const row of typeof rows === "number" ? [rows] : rows) {
        const value = table.textAt("directionCode", row);
        say(row, "directionCode", { value }, { variant: isKnown ? "repeated" : "unknown" });
      }
    }
    const missing = CODES.filter((code) => !byCode.has(code.toLowerCase()));
    if (missing.length > 0) say(null, "directionCode", { missing }, { variant: "missing" });
  },
});
