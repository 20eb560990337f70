import { checkWorkbook } from "../jobs/checkWorkbook";
import { describeWorkbook } from "../jobs/describeWorkbook";
import type { CheckReport } from "../jobs/CheckReport";
import type { Language } from "../domain/schema/Label";
import { sayFinding } from "../text/sayFinding";
import { openWorkbook } from "./openWorkbook";
import { readArguments, readLanguage } from "./readArguments";
import { sayJobErrors } from "./sayJobErrors";

/** `plan check FILE.xlsx`: 0 without errors, 1 with errors. Speaks the workbook's language unless told. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 1, {
    json: { type: "boolean" },
    language: { type: "string" },
  });
  const [path = ""] = positionals;
  const asked = values.language === undefined ? undefined : readLanguage(values.language, "en");
  await openWorkbook(path, asked ?? "en");
  const { settings } = await sayJobErrors(asked ?? "en", describeWorkbook());
  const language = asked ?? settings.language;
  const report = await sayJobErrors(language, checkWorkbook());
  process.stdout.write(
    values.json ? `${JSON.stringify(asJson(report, language))}\n` : asText(report, language),
  );
  return report.counts.error > 0 ? 1 : 0;
}

const asJson = ({ counts, findings }: CheckReport, language: Language) => ({
  counts,
  findings: findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell,
    table: finding.table,
    rowId: finding.rowId,
    field: finding.field ?? "",
    message: sayFinding(finding, language).message,
  })),
});

function asText({ counts, findings }: CheckReport, language: Language): string {
  const lines = findings.map((finding) => {
    const { place, message, severity } = sayFinding(finding, language);
    return `${severity} ${finding.code}  ${place}: ${message}`;
  });
  return [...lines, `error ${counts.error}, warning ${counts.warning}, note ${counts.note}`, ""].join("\n");
}
