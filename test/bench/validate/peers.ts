import Ajv from "ajv";
import { z } from "zod";
import type { Row } from "../../../src/domain/record/TableData";
import type { Workbook } from "../../../src/domain/Workbook";
import { PLACE, PLAN_FIELDS, type PlanField } from "../data/planPlaces";
import { cellRules, type CellRule } from "./cellRules";
import { CrossRules } from "./CrossRules";
import type { Flag } from "./Flag";
import { planRecord, type PlanRecord } from "./planRecord";

export type Validate = (workbook: Workbook) => Flag[];

/** Says which cells of a row are wrong, by rule and place. */
type CheckRow = (row: Row, say: (code: string, place: number) => void) => void;

/** A schema library for the cells, and the rules between cells by hand. */
function withCrossRules(checkRow: CheckRow): Validate {
  return (workbook) => {
    const rows = workbook.tables.get("plan")?.rows ?? [];
    const flags: Flag[] = [];
    const flag = (code: string, row: number, place: number): void => void flags.push({ code, row, place });
    const cross = new CrossRules(workbook, rows.length, flag);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? [];
      if (cross.row(row, at)) checkRow(row, (code, place) => flag(code, at, place));
    }
    cross.finish();
    return flags;
  };
}

/** A cell that may be empty as the rule for a filled one, and whether it may. */
function filledRule(rule: CellRule): { readonly filled: CellRule; readonly isOptional: boolean } {
  if (rule.kind === "any") return { filled: rule, isOptional: false };
  if (rule.kind === "number") return { filled: rule, isOptional: true };
  if (rule.kind === "text") return { filled: rule, isOptional: new RegExp(rule.pattern).test("") };
  const texts = rule.texts.filter((text) => text !== "");
  return { filled: { kind: "choice", texts }, isOptional: texts.length < rule.texts.length };
}

/** ajv as its documentation shows it, compiled once: a row is an object, a cell that may be empty has two schemas. */
export function ajvValidate(workbook: Workbook): Validate {
  const filledSchema = (rule: CellRule): object => {
    if (rule.kind === "text") return { type: "string", pattern: rule.pattern };
    if (rule.kind === "choice") return { enum: rule.texts };
    if (rule.kind === "any") return {};
    return {
      type: "number",
      minimum: rule.min,
      ...(rule.max === undefined ? {} : { maximum: rule.max }),
    };
  };
  const cell = (rule: CellRule): object => {
    const { filled, isOptional } = filledRule(rule);
    return isOptional ? { anyOf: [{ const: "" }, filledSchema(filled)] } : filledSchema(filled);
  };
  const ajv = new Ajv({ allErrors: true });
  const properties = Object.fromEntries(
    cellRules(workbook).map((rule, place) => [PLAN_FIELDS[place] ?? "", cell(rule)]),
  );
  const validate = ajv.compile<PlanRecord>({ type: "object", properties, required: PLAN_FIELDS });
  return withCrossRules((row, say) => {
    if (validate(planRecord(row))) return;
    for (const { keyword, instancePath } of validate.errors ?? [])
      say(keyword, PLACE[instancePath.slice(1) as PlanField]);
  });
}

/** ajv tuned by hand: every rule is a tuple entry on the row as it is, without branches, which it does fastest. */
export function ajvTupleValidate(workbook: Workbook): Validate {
  const entry = (rule: CellRule): object => {
    if (rule.kind === "text") return { type: "string", pattern: rule.pattern };
    if (rule.kind === "choice") return { enum: rule.texts };
    // Each keyword looks at its own type only, so an empty cell needs no branch.
    const { min, max } = rule.kind === "number" ? rule : {};
    return rule.kind === "any"
      ? {}
      : {
          type: ["number", "string"],
          maxLength: 0,
          minimum: min,
          ...(max === undefined ? {} : { maximum: max }),
        };
  };
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile<Row>({ type: "array", items: cellRules(workbook).map(entry) });
  return withCrossRules((row, say) => {
    if (validate(row)) return;
    for (const { keyword, instancePath } of validate.errors ?? [])
      say(keyword, Number(instancePath.slice(1)));
  });
}

/** zod as its documentation shows it: an object, whose cells that may be empty are unions. */
export function zodValidate(workbook: Workbook): Validate {
  const filledSchema = (rule: CellRule): z.ZodType => {
    if (rule.kind === "text") return z.string().regex(new RegExp(rule.pattern));
    if (rule.kind === "choice") return z.enum(rule.texts);
    if (rule.kind === "any") return z.any();
    const number = z.number().min(rule.min);
    return rule.max === undefined ? number : number.max(rule.max);
  };
  const cell = (rule: CellRule): z.ZodType => {
    const { filled, isOptional } = filledRule(rule);
    return isOptional ? z.union([z.literal(""), filledSchema(filled)]) : filledSchema(filled);
  };
  const schema = z.object(
    Object.fromEntries(cellRules(workbook).map((rule, place) => [PLAN_FIELDS[place] ?? "", cell(rule)])),
  );
  return withCrossRules((row, say) => {
    const result = schema.safeParse(planRecord(row));
    for (const { code, path } of result.error?.issues ?? []) say(code, PLACE[path[0] as PlanField]);
  });
}
