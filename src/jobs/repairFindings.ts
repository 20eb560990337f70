import type { CellChange, Repair, RepairKind } from "../domain/repair/Repair";
import { ROW_ID } from "../domain/schema/Template";
import { matchHeadings } from "../domain/schema/headings";
import { templateById } from "../domain/schema/templates";
import { cellAddress } from "../domain/sheet/cellAddress";
import { createSender } from "../excel/language/writeSheetEdits";
import type { LocatedFinding } from "./LocatedFinding";
import { JobError } from "./JobError";
import { neededFormat } from "./neededFormat";
import { queueReplacements } from "./queueReplacements";
import { readReplacements, type Replacement, type TableReplacements } from "./readReplacements";
import { chosenChanges, type LeftCell, type RepairChoice, type RepairPreview } from "./RepairItem";
import { loadLooks, queueLooks, readFormerLooks, type LooksOfTable } from "./repairLooks";
import { runCheck } from "./runCheck";
import { runJob } from "./runJob";
import { tellTwins } from "./tellTwins";
import { takeBackRepairs, type WrittenTable } from "./takeBackRepairs";
import type { Undo } from "./Undo";

/** What is to be repaired. */
export type RepairScope =
  | { readonly of: "finding"; readonly finding: LocatedFinding }
  | { readonly of: "kind"; readonly kind: RepairKind }
  | { readonly of: "sure" }
  | { readonly of: "all" };

/** What became of a repair. */
export interface Repaired {
  /** Cells that hold what was meant. */
  readonly cells: number;
  /** Columns and tables whose drop-downs, formats or colours were written anew. */
  readonly looks: number;
  readonly left: readonly LeftCell[];
  /** Left out where nothing was written. */
  readonly undo?: Undo;
}

/**
 * What can be repaired, each with before and after: two round trips (more only past 4 MB); writes nothing. A finding on
 * a protected sheet is refused.
 */
export const previewRepairs = (scope: RepairScope): Promise<RepairPreview> =>
  runJob(async (context) => {
    const preview = (await runCheck(context)).report.repairs;
    if (scope.of === "finding" && preview.locked.includes(scope.finding.sheet))
      throw new JobError("error.protectedSheetNamed", { sheet: scope.finding.sheet });
    const meant = preview.items.filter((item) => isMeant(scope, item));
    // A copied row has the same id: the finding's own row is meant where it still has one.
    const own = meant.filter(
      ({ findings }) => scope.of === "finding" && findings.some(({ row }) => row === scope.finding.row),
    );
    return { ...preview, items: own.length > 0 ? own : meant };
  });

const isMeant = (scope: RepairScope, { sure, kind, findings }: RepairPreview["items"][number]): boolean => {
  if (scope.of === "all") return true;
  if (scope.of === "sure") return sure;
  if (scope.of === "kind") return kind === scope.kind;
  const { code, variant, templateId, row, rowId, field } = scope.finding;
  return findings.some(
    (one) =>
      one.code === code &&
      one.variant === variant &&
      one.templateId === templateId &&
      one.field === field &&
      (rowId === "" ? one.row === row : one.rowId === rowId),
  );
};

/** All items, each by its first way out: what is chosen where only sure ones are. */
export const everyItem = ({ items }: Pick<RepairPreview, "items">): RepairChoice =>
  new Map(items.map(({ id }) => [id, 0]));

/**
 * Writes what was chosen: one round trip to look (one more where rows were moved since), one to write, whatever the
 * number of cells (more only past 4 MB); what looks were before, for the undo, takes one to three more. A cell that no
 * longer holds what the preview showed is left, and told. Where a sheet is protected by now, nothing is written.
 */
export const applyRepairs = (preview: RepairPreview, choice: RepairChoice): Promise<Repaired> =>
  runJob(async (context) => {
    const chosen = preview.items.flatMap(({ id, options }): Repair[] => {
      const option = choice.get(id);
      const repair = option === undefined ? undefined : options[option];
      return repair ? [repair] : [];
    });
    const tables = replacementsOf(chosen, preview);
    const looks = looksOf(chosen, preview);
    let asked: ReturnType<typeof loadLooks>[] = [];
    const found = await readReplacements(context, tables, () => {
      asked = looks.map((one) =>
        loadLooks(context, one, preview.workbook.tables.get(one.templateId)?.headings ?? []),
      );
    });
    const lookNow = asked.map((take) => take());
    for (const there of [...found, ...lookNow])
      if (there?.look.isProtected === true)
        throw new JobError("error.protectedSheetNamed", { sheet: there.look.sheet });

    const present = looks.flatMap((one, at) => {
      const there = lookNow[at];
      return there ? [{ ...one, found: there }] : [];
    });
    const former = present.length > 0 ? await readFormerLooks(context, present, preview.sheets) : [];

    const send = createSender(context);
    const written: WrittenTable[] = [];
    const left: LeftCell[] = [];
    for (const [at, asked] of tables.entries()) {
      const there = found[at];
      const { template, place, cells } = asked;
      const fields = new Map(template.fields.map((field) => [field.id, field]));
      const told = there ? there.left : cells.map((cell) => ({ cell, reason: "gone" as const }));
      for (const { cell, reason } of told)
        left.push({ sheet: place.sheet, cell: addressOf(asked, cell), reason });
      if (!there || there.found.length === 0) continue;
      await queueReplacements(context, there, send, ({ cell, format }) => {
        const field = fields.get(cell.field);
        return field && cell.after !== null
          ? neededFormat(field, format, preview.sheets.settings)
          : undefined;
      });
      written.push({ asked, there });
    }
    for (const one of present) await queueLooks(context, one, one.found, preview.sheets, send);
    await context.sync();
    const cells = written.reduce((sum, { there }) => sum + there.found.length, 0);
    const mended = present.reduce((sum, one) => sum + one.looks.length, 0);
    const undo = cells + mended > 0 ? { undo: takeBackRepairs(written, former) } : {};
    return { cells, looks: mended, left, ...undo };
  });

function replacementsOf(chosen: readonly Repair[], { workbook }: RepairPreview): TableReplacements[] {
  const { changes, given } = chosenChanges(chosen);
  const byTable = new Map<string, CellChange[]>();
  for (const change of changes) {
    const there = byTable.get(change.templateId);
    if (there) there.push(change);
    else byTable.set(change.templateId, [change]);
  }
  return [...byTable].flatMap(([id, changed]) => {
    const template = templateById(id);
    const table = workbook.tables.get(id);
    if (!template || !table) return [];
    const { sheet, top, left, headings, rows } = table;
    const ids = table.columnOf.get(ROW_ID);
    const twinsOf = tellTwins(table, template, new Set(changed.map(({ field }) => field)));
    const cells = changed.map((change): Replacement => {
      const { row, field, before, after } = change;
      const rowId = ids === undefined ? "" : String(rows[row]?.[ids] ?? "").trim();
      const twins = twinsOf(row);
      const cell = { row, rowId, field, before, after, given: given.get(change) ?? [] };
      return twins ? { ...cell, twins } : cell;
    });
    return [
      { template, table: table.table, place: { sheet, top, left, headings, rows: rows.length }, cells },
    ];
  });
}

function looksOf(chosen: readonly Repair[], { workbook }: RepairPreview): LooksOfTable[] {
  const byTable = new Map<string, NonNullable<Repair["look"]>[]>();
  for (const { look } of chosen) {
    if (!look) continue;
    const there = byTable.get(look.templateId);
    if (there) there.push(look);
    else byTable.set(look.templateId, [look]);
  }
  return [...byTable].map(([templateId, looks]) => ({
    templateId,
    table: workbook.tables.get(templateId)?.table ?? "",
    looks,
  }));
}

/** Where the cell stood in the preview. */
function addressOf({ template, place }: TableReplacements, { row, field }: Replacement): string {
  const { columnOf } = matchHeadings(template, place.headings);
  return cellAddress(place.top + 2 + row, place.left + (columnOf.get(field) ?? 0) + 1);
}
