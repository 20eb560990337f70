import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { compareVersions, type TemplateVersions } from "../domain/schema/templateVersions";
import type { Survey } from "../excel/surveyWorkbook";

/** Which templates of the workbook an older or a newer tracker made. */
export const templateVersions = ({ metadata, tables }: Survey): TemplateVersions =>
  compareVersions(templates, metadata?.templates ?? new Map(), (id) => tables.has(tableName(id)));
