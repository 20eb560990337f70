import { createRepairer } from "../domain/repair/createRepairer";
import type { Repair } from "../domain/repair/Repair";
import { ROW_ID } from "../domain/schema/Template";
import type { Workbook } from "../domain/Workbook";
import type { LocatedFinding } from "./LocatedFinding";
import type { LoadedWorkbook } from "./loadWorkbook";
import { newRowId } from "./newRowId";
import type { RepairItem, RepairPreview } from "./RepairItem";
import { sheetContext } from "./sheetContext";

interface GrowingItem {
  readonly item: RepairItem;
  readonly findings: [LocatedFinding, ...LocatedFinding[]];
}

/** The repairs of a check's open findings. Findings of one cell that want the same are one item. */
export function findRepairs(
  findings: readonly LocatedFinding[],
  workbook: Workbook,
  loaded: LoadedWorkbook,
): RepairPreview {
  const { survey, settings } = loaded;
  const isLocked = new Map(survey.sheets.map(({ name, isProtected }) => [name, isProtected]));
  const repair = createRepairer(workbook, idMaker(workbook));
  const locked = new Set<string>();
  const items = new Map<string, GrowingItem>();
  for (const finding of findings) {
    const [first, ...others] = repair(finding);
    if (!first) continue;
    if (isLocked.get(finding.sheet) === true) {
      locked.add(finding.sheet);
      continue;
    }
    let wanted = wantedBy(finding, [first, ...others]);
    let there = items.get(wanted);
    if (there && there.findings[0].row !== finding.row) {
      // A copied row, with the id of the one above: its cells are its own.
      wanted = JSON.stringify([wanted, finding.row]);
      there = items.get(wanted);
    }
    if (there) {
      there.findings.push(finding);
      continue;
    }
    const own: GrowingItem["findings"] = [finding];
    const sure = first.sure && others.length === 0;
    const item = { id: wanted, kind: first.kind, sure, findings: own, options: [first, ...others] } as const;
    items.set(wanted, { item, findings: own });
  }
  return {
    items: [...items.values()].map(({ item }) => item),
    locked: [...locked],
    workbook,
    sheets: sheetContext(loaded, settings),
  };
}

/** Names what is to be written: the row by its id where it has one. */
function wantedBy(
  { code, templateId, row, rowId, field }: LocatedFinding,
  options: readonly Repair[],
): string {
  const [{ changes, look } = { changes: [], look: undefined }] = options;
  const place = [templateId, rowId || row, field];
  const [change] = changes;
  if (look) return JSON.stringify([...place, look.what]);
  if (!change || change.field === ROW_ID) return JSON.stringify([...place, code]);
  return JSON.stringify([
    templateId,
    rowId || row,
    options.map(({ changes: [one] }) => [one?.field, one?.after]),
  ]);
}

/** New ids, which no row of any table has. */
function idMaker({ tables }: Workbook): () => string {
  let taken: Set<string> | undefined;
  return () => {
    taken ??= new Set(
      [...tables.values()].flatMap(({ rows, columnOf }) => {
        const column = columnOf.get(ROW_ID);
        return column === undefined ? [] : rows.map((row) => String(row[column] ?? ""));
      }),
    );
    const id = newRowId(taken);
    taken.add(id);
    return id;
  };
}
