import { hashText } from "../record/hashText";
import type { CellValue, TableData } from "../record/TableData";
import { choiceResolver, type ChoiceResolver } from "../schema/resolveChoice";
import { choicesOf } from "../schema/choicesOf";
import { UNITS_LIST } from "../schema/tableName";
import { ROW_ID, type Field } from "../schema/Template";
import { templates } from "../schema/templates";
import type { Waiver } from "../Waiver";
import type { Workbook } from "../Workbook";
import type { Detail, Finding } from "./Finding";
import { namedRows } from "./otherRows";
import { ruleByCode } from "./ruleBook";

export interface AppliedWaivers<F extends Finding> {
  readonly open: readonly F[];
  readonly waived: readonly { readonly finding: F; readonly waiver: Waiver }[];
  /**
   * Waivers whose finding is gone or judged something else by now. Those of tables that are missing, and of rules that
   * only a newer tracker knows, are kept.
   */
  readonly stale: readonly Waiver[];
}

/** Errors are to be mended; warnings and notes may be accepted. */
export const canWaive = ({ severity }: Pick<Finding, "severity">): boolean => severity !== "error";

/** Parts findings into open and accepted ones; each keeps its place among its like. */
export function applyWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  workbook: Workbook,
): AppliedWaivers<F> {
  if (waivers.length === 0) return { open: findings, waived: [], stale: [] };
  const byPlace = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const place = placeOf(waiver, waiver.rowId);
    const there = byPlace.get(place);
    if (there) there.push(waiver);
    else byPlace.set(place, [waiver]);
  }
  const fingerprint = fingerprints(workbook);
  const open: F[] = [];
  const waived: { finding: F; waiver: Waiver }[] = [];
  const used = new Set<Waiver>();
  for (const finding of findings) {
    const there = canWaive(finding) ? byPlace.get(placeOf(finding, rowIdOf(finding, workbook))) : undefined;
    const judged = there && fingerprint(finding);
    const waiver = there?.find((one) => one.fingerprint === judged);
    if (waiver) {
      waived.push({ finding, waiver });
      used.add(waiver);
    } else open.push(finding);
  }
  const stale = waivers.filter(
    (waiver) =>
      !used.has(waiver) &&
      isOfKnownRule(waiver) &&
      (waiver.templateId === null || workbook.tables.has(waiver.templateId)),
  );
  return { open, waived, stale };
}

function isOfKnownRule({ code, variant }: Waiver): boolean {
  const rule = ruleByCode(code);
  return rule !== undefined && (variant === undefined || rule.variants.includes(variant));
}

/**
 * What a finding judged, in short: its cell's value (a choice by its code, so that another language changes
 * nothing) and the message's values, but for those that pass by themselves.
 */
export const fingerprintOf = (finding: Finding, workbook: Workbook): string =>
  fingerprints(workbook)(finding);

const placeOf = (
  { code, variant = "", templateId, field }: Pick<Finding, "code" | "variant" | "templateId" | "field">,
  rowId: string,
): string => JSON.stringify([code, variant, templateId, field, rowId]);

/** "" where it is about no row, or its row has none. */
export function rowIdOf({ templateId, row }: Finding, { tables }: Workbook): string {
  const table = templateId === null ? undefined : tables.get(templateId);
  const column = table?.columnOf.get(ROW_ID);
  if (!table || row === null || column === undefined) return "";
  return String(table.rows[row]?.[column] ?? "");
}

/** The rows, from 0 in the body, by whose ids a finding is known: its own, and those that its message names. */
export function judgedRows({ templateId, row, details }: Finding, { tables }: Workbook): number[] {
  const table = templateId === null ? undefined : tables.get(templateId);
  return table && row !== null ? [row, ...namedRows(table, rowsIn(details)).rows] : [];
}

/** The detail of rules that compare rows of a table: the others as `otherRows` gives them. */
const ROWS = "rows";

const rowsIn = (details: Finding["details"]): readonly string[] => {
  const named = details[ROWS];
  return Array.isArray(named) ? named.filter((one): one is string => typeof one === "string") : [];
};

/** Values of messages that change with the day, with the wording of a heading or the name of a sheet. */
const PASSING: ReadonlySet<string> = new Set(["days", "asOf", "field", "sheet", "range"]);

function fingerprints(workbook: Workbook): (finding: Finding) => string {
  const resolvers = new Map<string, ChoiceResolver>();
  const resolverOf = (listId: string): ChoiceResolver => {
    const known = resolvers.get(listId) ?? choiceResolver(choicesOf(listId, workbook.lists));
    resolvers.set(listId, known);
    return known;
  };
  const judged = (field: Field | undefined, value: CellValue): CellValue => {
    const list = field?.type === "unit" ? UNITS_LIST : field?.type === "choice" ? field.list : undefined;
    return (list === undefined ? undefined : resolverOf(list).resolve(value)?.code) ?? value;
  };
  return ({ templateId, row, field, details }) => {
    const table = templateId === null ? undefined : workbook.tables.get(templateId);
    const column = field === null ? undefined : table?.columnOf.get(field);
    const value = row === null || column === undefined ? null : (table?.rows[row]?.[column] ?? null);
    const known = templates.find(({ id }) => id === templateId)?.fields.find(({ id }) => id === field);
    const said = Object.entries(details)
      .filter(([name]) => !PASSING.has(name))
      .map(
        ([name, detail]) => [name, name === ROWS && table ? idsOf(table, rowsIn(details)) : detail] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return hashText(JSON.stringify([judged(known, value === "" ? null : value), said]));
  };
}

/** The ids of rows that a message names, in no order of the sheet's; where it names but some of many, that they are many. */
function idsOf(table: TableData, named: readonly string[]): Detail {
  const { rows, areAll } = namedRows(table, named);
  const column = table.columnOf.get(ROW_ID) ?? -1;
  return areAll ? rows.map((row) => String(table.rows[row]?.[column] ?? "")).sort() : "many";
}
