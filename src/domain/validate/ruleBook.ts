import { draftLabel } from "../schema/Label";
import { rules } from "./catalogue";
import { LOST_TABLE_CODE } from "./checkLostTables";
import { NEWER_TEMPLATE_CODE } from "./checkNewerTemplates";
import { SETTINGS_CODE, SETTINGS_VARIANTS } from "./checkSettings";
import type { Rule } from "./defineRule";

/** A rule as it is told to people; how it looks at a table is its own business. */
export type RuleEntry = Omit<Rule, "check">;

/** What is checked of the workbook as a whole, beside the catalogue's rules on tables. */
const workbookRules: readonly RuleEntry[] = [
  {
    code: SETTINGS_CODE,
    severity: "warning",
    title: draftLabel("Settings can be read", "ការកំណត់អាចអានបាន"),
    source: "Checks and summaries count with the settings",
    variants: SETTINGS_VARIANTS,
  },
  {
    code: LOST_TABLE_CODE,
    severity: "warning",
    title: draftLabel("Tables of the templates are there", "តារាងរបស់គំរូនៅមាន"),
    source: "The workbook remembers which templates it was given",
    variants: [],
  },
  {
    code: NEWER_TEMPLATE_CODE,
    severity: "warning",
    title: draftLabel("Tables are of a known version", "តារាងជាកំណែដែលស្គាល់"),
    source: "The workbook remembers which version made each table",
    variants: [],
  },
];

/** Every rule that a finding can come from: the workbook's own first, then the catalogue in its order. */
export const ruleBook: readonly RuleEntry[] = [...workbookRules, ...rules];

const byCode = new Map(ruleBook.map((rule, order) => [rule.code, { rule, order }]));

export const ruleByCode = (code: string): RuleEntry | undefined => byCode.get(code)?.rule;

/** The rule's place in the book; codes that are not in it come last. */
export const ruleOrder = (code: string): number => byCode.get(code)?.order ?? ruleBook.length;
