import type { CellChange, CellHeld, Repair, RepairKind } from "../domain/repair/Repair";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { Workbook } from "../domain/Workbook";
import type { LocatedFinding } from "./LocatedFinding";

/** A way to repair one or more findings of a place. */
export interface RepairItem {
  /** The same from check to check while its row has an id. */
  readonly id: string;
  readonly kind: RepairKind;
  /** Whether it may be written without asking: there is one reading, and one way out. */
  readonly sure: boolean;
  /** The first is the one that is named. */
  readonly findings: readonly [LocatedFinding, ...LocatedFinding[]];
  /** One, or several of which the user chooses. */
  readonly options: readonly [Repair, ...Repair[]];
}

/** What can be repaired, as a check found it; nothing is written yet. */
export interface RepairPreview {
  readonly items: readonly RepairItem[];
  /** Protected sheets with something to repair, which is not among the items. */
  readonly locked: readonly string[];
  /** What the items were found in. */
  readonly workbook: Workbook;
  readonly sheets: SheetContext;
}

/** Items by id with the option that the user chose, counted from 0. */
export type RepairChoice = ReadonlyMap<string, number>;

/** A cell that was not repaired, and why. */
export interface LeftCell {
  readonly sheet: string;
  /** "C7", where it stood in the preview. */
  readonly cell: string;
  /** It holds something else by now; its row or column is gone; it holds a formula. */
  readonly reason: "changed" | "gone" | "formula";
}

/** The changes of what was chosen: one a cell. What the user picked by hand stands above what is sure anyway. */
export function chosenChanges(chosen: readonly Repair[]): {
  readonly changes: readonly CellChange[];
  /** Change -> the cells on which it rests. */
  readonly given: ReadonlyMap<CellChange, readonly CellHeld[]>;
} {
  const byCell = new Map<string, { change: CellChange; repair: Repair }>();
  for (const repair of chosen) {
    for (const change of repair.changes) {
      const key = `${change.templateId} ${change.row} ${change.field}`;
      const there = byCell.get(key);
      if (!there || (there.repair.sure && !repair.sure)) byCell.set(key, { change, repair });
    }
  }
  const kept = [...byCell.values()];
  return {
    changes: kept.map(({ change }) => change),
    given: new Map(
      kept.flatMap(({ change, repair }) => (repair.given.length ? [[change, repair.given]] : [])),
    ),
  };
}
