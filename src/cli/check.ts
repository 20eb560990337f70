import { resolve } from "node:path";
import { buildFindingsSheet } from "../jobs/buildFindingsSheet";
import { checkWorkbook } from "../jobs/checkWorkbook";
import { describeWorkbook } from "../jobs/describeWorkbook";
import type { CheckReport } from "../jobs/CheckReport";
import type { Language } from "../domain/schema/Label";
import { sayFinding } from "../text/sayFinding";
import { CliError } from "./CliError";
import { openWorkbook } from "./openWorkbook";
import { readArguments, readLanguage } from "./readArguments";
import { repairSure, repairText } from "./repair";
import { saveWorkbook } from "./saveWorkbook";
import { sayJobErrors } from "./sayJobErrors";

/**
 * `plan check FILE.xlsx`: 0 without errors, 1 with errors. Speaks the workbook's language unless told. `--sheet` also
 * writes the workbook with its Findings sheet to another file; `--repair` first writes all repairs that are sure, to
 * another file, and says which.
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 1, {
    json: { type: "boolean" },
    language: { type: "string" },
    sheet: { type: "string" },
    repair: { type: "string" },
  });
  const [path = ""] = positionals;
  const asked = values.language === undefined ? undefined : readLanguage(values.language, "en");
  const out = values.sheet ?? values.repair;
  if (values.sheet !== undefined && values.repair !== undefined)
    throw new CliError("Give --sheet or --repair, not both: each writes a file of its own.");
  if (out !== undefined && resolve(out) === resolve(path))
    throw new CliError(
      `--${values.sheet === undefined ? "repair" : "sheet"} writes a new file: give it another name than ${path}.`,
    );
  const { editor, losses } = await openWorkbook(path, asked ?? "en");
  const { settings } = await sayJobErrors(asked ?? "en", describeWorkbook());
  const language = asked ?? settings.language;
  const repaired = values.repair === undefined ? undefined : await repairSure(language);
  const report =
    values.sheet === undefined
      ? await sayJobErrors(language, checkWorkbook())
      : (await sayJobErrors(language, buildFindingsSheet())).report;
  if (out !== undefined) {
    for (const loss of losses) process.stderr.write(`Not kept on saving: ${loss}\n`);
    await saveWorkbook(editor, out, language);
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...asJson(report, language), ...(repaired ? { repairs: repaired.repairs } : {}) })}\n`
      : `${repaired ? `${repairText(repaired, language)}\n` : ""}${asText(report, language)}`,
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

function asText({ counts, findings, waived }: CheckReport, language: Language): string {
  const lines = findings.map((finding) => {
    const { place, message, severity } = sayFinding(finding, language);
    return `${severity} ${finding.code}  ${place}: ${message}`;
  });
  const accepted = waived.length === 0 ? "" : `, accepted ${waived.length}`;
  const total = `error ${counts.error}, warning ${counts.warning}, note ${counts.note}${accepted}`;
  return [...lines, total, ""].join("\n");
}
