import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/domain/validate/catalogue";
import { LOST_TABLE_CODE } from "../../../src/domain/validate/checkLostTables";
import { NEWER_TEMPLATE_CODE } from "../../../src/domain/validate/checkNewerTemplates";
import { SETTINGS_CODE } from "../../../src/domain/validate/checkSettings";

describe("V8 the catalogue and its page", () => {
  it("V8.5 SPEC.md has one row for each rule, in order, with its severity", () => {
    const page = readFileSync(join(__dirname, "../../../src/domain/SPEC.md"), "utf8");
    const rows = [...page.matchAll(/^\| V\d+ \| (\S+) \| .* \| (error|warning|note)[^|]*\|$/gm)].map(
      (match) => [match[1], match[2]],
    );
    const structural = rules.filter(({ code }) => code.startsWith("S"));
    const others = rules.filter(({ code }) => !code.startsWith("S"));
    expect(rows).toEqual([
      ...[
        ...structural.map(({ code, severity }) => [code, severity]),
        [SETTINGS_CODE, "warning"],
        [LOST_TABLE_CODE, "warning"],
        [NEWER_TEMPLATE_CODE, "warning"],
      ].sort(([a = ""], [b = ""]) => a.localeCompare(b)),
      ...others.map(({ code, severity }) => [code, severity]),
    ]);
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });
});
