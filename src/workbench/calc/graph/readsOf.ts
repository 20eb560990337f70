import type { Expression, NameExpression } from "../formula/Expression";
import { rangeArea, tableBody, tableReference } from "../formula/resolveReference";
import type { Context } from "../formula/Workspace";
import { attempt } from "../value/fail";
import { Reference, type SheetArea } from "../value/Value";
import { analyzeFormula, type Found } from "./analyzeFormula";

/** What follows from a formula's text, and from the names in it, at one cell. */
export interface Reads {
  areas: SheetArea[];
  volatile: boolean;
}

/** The areas that a formula may read, names followed; references that lead nowhere are left out. */
export function readsOf(expression: Expression, context: Context): Reads {
  const reads: Reads = { areas: [], volatile: false };
  gather(expression, context, reads);
  return reads;
}

function gather(expression: Expression, context: Context, reads: Reads): void {
  const analysis = analyzeFormula(expression);
  if (analysis.volatile) reads.volatile = true;
  gatherFound(analysis, context, reads);
  for (const span of analysis.spans) {
    const parts: Reads = { areas: [], volatile: false };
    gatherFound(span, context, parts);
    const [first] = parts.areas;
    if (first === undefined || parts.areas.some(({ sheet }) => sheet !== first.sheet)) continue;
    reads.areas.push({
      sheet: first.sheet,
      top: Math.min(...parts.areas.map((area) => area.top)),
      left: Math.min(...parts.areas.map((area) => area.left)),
      bottom: Math.max(...parts.areas.map((area) => area.bottom)),
      right: Math.max(...parts.areas.map((area) => area.right)),
    });
  }
}

function gatherFound(found: Found, context: Context, reads: Reads): void {
  for (const range of found.ranges) {
    const area = attempt(() => rangeArea(range, context));
    if (!("error" in area)) reads.areas.push(area);
  }
  for (const table of found.tables) {
    const reference = attempt(() => tableReference(table, context));
    if (reference instanceof Reference) reads.areas.push(...reference.areas);
  }
  for (const name of found.names) gatherName(name, context, reads);
}

function gatherName(expression: NameExpression, context: Context, reads: Reads): void {
  const { workspace, names = [] } = context;
  const { name } = expression;
  const table = expression.sheet === undefined ? workspace.tableByName(name) : undefined;
  if (table) reads.areas.push({ ...tableBody(table.table), sheet: table.sheet.id });
  const scope = expression.sheet === undefined ? context.sheet : workspace.sheetByName(expression.sheet)?.id;
  if (scope === undefined || names.includes(name)) return;
  const formula = workspace.nameFormula(name, scope);
  if (formula) gather(formula, { ...context, inName: true, names: [...names, name] }, reads);
}
