import type { CellValue } from "../domain/record/TableData";
import type { Language } from "../domain/schema/Label";
import { choicesOf } from "../domain/schema/choicesOf";
import { UNITS_LIST } from "../domain/schema/tableName";
import type { Template } from "../domain/schema/Template";
import { templates } from "../domain/schema/templates";
import { sortFindingLines, type FindingLine } from "../domain/sheet/FindingLine";
import { wordingOf } from "../domain/sheet/SheetContext";
import { answeringUnits } from "../domain/validate/answeringUnit";
import { sayFinding } from "../text/sayFinding";
import type { LocatedFinding } from "./LocatedFinding";
import type { Checked } from "./runCheck";

/**
 * The open findings in words, sorted by unit and severity. `remarksOf` gives what users wrote beside a finding of a
 * key, one value for each of their columns.
 */
export function findingLines(
  { report, workbook }: Checked,
  language: Language,
  remarksOf: (key: string) => readonly CellValue[],
): FindingLine[] {
  const units = choicesOf(UNITS_LIST, workbook.lists);
  const unitOf = answeringUnits(workbook);
  const byId = new Map(templates.map((template) => [template.id, describe(template)]));
  const cellOf = ({ templateId, row }: LocatedFinding, field: string | undefined): CellValue => {
    const table = templateId === null ? undefined : workbook.tables.get(templateId);
    const column = field === undefined ? undefined : table?.columnOf.get(field);
    return row === null || column === undefined ? null : (table?.rows[row]?.[column] ?? null);
  };
  const seen = new Map<string, number>();
  const lines = report.findings.map((finding): FindingLine => {
    const template = byId.get(finding.templateId ?? "");
    const unit = unitOf(finding);
    const key = keyOf(finding, seen);
    const table = finding.templateId === null ? undefined : workbook.tables.get(finding.templateId);
    const column = finding.field === null ? undefined : table?.columnOf.get(finding.field);
    return {
      key,
      severity: finding.severity,
      unit: unit ? wordingOf(unit.label, language) : "",
      sheet: finding.sheet,
      cell: finding.cell,
      record: String(cellOf(finding, template?.keyField) ?? ""),
      field:
        column === undefined
          ? (template?.labels.get(finding.field ?? "")?.[language] ?? "")
          : (table?.headings[column] ?? ""),
      message: sayFinding(finding, language).message,
      rule: finding.code,
      remarks: remarksOf(key),
    };
  });
  return sortFindingLines(
    lines,
    units.map(({ label }) => wordingOf(label, language)),
  );
}

const describe = ({ fields, keyField }: Template) => ({
  keyField,
  labels: new Map(fields.map(({ id, label }) => [id, label])),
});

/** The same from check to check while the finding's row has an id; further ones of a place are numbered. */
function keyOf(finding: LocatedFinding, seen: Map<string, number>): string {
  const { code, variant = "", templateId, rowId, cell, field } = finding;
  const place = [code, variant, templateId ?? "", rowId || cell, field ?? ""].join("|");
  const times = seen.get(place) ?? 0;
  seen.set(place, times + 1);
  return times === 0 ? place : `${place}|${times}`;
}
