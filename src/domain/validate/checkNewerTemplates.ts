import { templates } from "../schema/templates";
import type { Workbook } from "../Workbook";
import type { Finding } from "./Finding";

/** The code of findings about a template that a newer tracker made. */
export const NEWER_TEMPLATE_CODE = "S6";

/** One finding for each table of a newer tracker: what this one does not know of it was not checked. */
export const checkNewerTemplates = ({ newer = [] }: Workbook): Finding[] =>
  templates
    .filter(({ id }) => newer.includes(id))
    .map(({ id, label }) => ({
      code: NEWER_TEMPLATE_CODE,
      severity: "warning",
      templateId: id,
      row: null,
      field: null,
      details: { template: label },
    }));
