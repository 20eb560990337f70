import Ajv from "ajv";
import { z } from "zod";
import type { Row } from "../../../src/domain/record/TableData";
import type { Workbook } from "../../../src/domain/Workbook";
import { cellRules, type CellRule } from "./cellRules";
import { CrossRules } from "./CrossRules";
import type { Flag } from "./Flag";

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

/** ajv, compiled once; every rule is a tuple entry, without branches, which is what it does fastest. */
export function ajvValidate(workbook: Workbook): Validate {
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

/** zod, with a tuple of the row's cells. */
export function zodValidate(workbook: Workbook): Validate {
  const entry = (rule: CellRule): z.ZodType => {
    if (rule.kind === "text") return z.string().regex(new RegExp(rule.pattern));
    if (rule.kind === "choice") return z.enum(rule.texts);
    if (rule.kind === "any") return z.any();
    const number = z.number().min(rule.min);
    return z.union([rule.max === undefined ? number : number.max(rule.max), z.literal("")]);
  };
  const [first = z.any(), ...others] = cellRules(workbook).map(entry);
  const schema = z.tuple([first, ...others]);
  return withCrossRules((row, say) => {
    const result = schema.safeParse(row);
    for (const { code, path } of result.error?.issues ?? []) say(code, Number(path[0]));
  });
}
