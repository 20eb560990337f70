import { tableName } from "../schema/tableName";
import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";
import type { Finding } from "./Finding";

/** The code of findings about a template whose table is gone. */
export const LOST_TABLE_CODE = "S5";

/** One finding for each template that was put into the workbook and has no table there any more. */
export const checkLostTables = ({ lost = [] }: Workbook): Finding[] =>
  templates
    .filter(({ id }) => lost.includes(id))
    .map(({ id, label }) => ({
      code: LOST_TABLE_CODE,
      severity: "warning",
      templateId: id,
      row: null,
      field: null,
      details: { template: label, table: tableName(id) },
    }));
