const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** The Excel table of a template: "plan" -> "GmspPlan". */
export const tableName = (templateId: string): string => `Gmsp${pascal(templateId)}`;

/** The Excel table of a choice list: "status" -> "GmspListStatus". */
export const listTableName = (listId: string): string => `GmspList${pascal(listId)}`;

export const UNITS_TABLE = "GmspUnits";
export const SETTINGS_TABLE = "GmspSettings";
/** The table of the Findings sheet, which is none of the checked ones: no template is called "findings". */
export const FINDINGS_TABLE = "GmspFindings";

/** The id under which the units stand among the lists of a workbook and among the drop-downs. */
export const UNITS_LIST = "units";

/** The workbook name behind a drop-down: "status" -> "GmspChoices_status"; units -> "GmspChoices_units". */
export const choicesName = (listId: string): string => `GmspChoices_${listId}`;

/**
 * The workbook name over a list's labels in the workbook's language: "status" -> "GmspLabels_status". Formulas go
 * through it, so that switching the language points the name elsewhere and rewrites no formula.
 */
export const labelsName = (listId: string): string => `GmspLabels_${listId}`;

/** The workbook name of a setting's cell: "asOfDate" -> "Gmsp_asOfDate". */
export const settingName = (key: string): string => `Gmsp_${key}`;
