import { repairKinds, type RepairKind } from "../../../domain/repair/Repair";
import type { RepairChoice, RepairItem } from "../../../jobs/RepairItem";

/** Repairs of one kind that are alike in whether the user must decide. */
export interface RepairGroup {
  readonly key: string;
  readonly kind: RepairKind;
  readonly sure: boolean;
  /** At least one. */
  readonly items: readonly RepairItem[];
}

/** One line of the page: a group's head, or a repair under it. */
export type RepairLine =
  | { readonly key: string; readonly group: RepairGroup; readonly item: null }
  | {
      readonly key: string;
      readonly group: RepairGroup;
      readonly item: RepairItem;
      /** Counted from 1 in its group. */
      readonly position: number;
    };

/** By kind, in the order of the kinds; what is sure before what is not. */
export function groupRepairs(items: readonly RepairItem[]): readonly RepairGroup[] {
  return repairKinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return [true, false].flatMap((sure): RepairGroup[] => {
      const alike = own.filter((item) => item.sure === sure);
      return alike.length === 0 ? [] : [{ key: `${kind} ${sure}`, kind, sure, items: alike }];
    });
  });
}

export const repairLines = (groups: readonly RepairGroup[]): readonly RepairLine[] =>
  groups.flatMap((group): RepairLine[] => [
    { key: `head ${group.key}`, group, item: null },
    ...group.items.map((item, at) => ({ key: item.id, group, item, position: at + 1 })),
  ]);

/** What is ticked when the page opens: all that is sure; of a single repair also the only way out. */
export const firstChoice = (items: readonly RepairItem[], isSingle: boolean): RepairChoice =>
  new Map(
    items.flatMap(({ id, sure, options }) =>
      sure || (isSingle && options.length === 1) ? [[id, 0] as const] : [],
    ),
  );

/** How many cells, and columns or tables, a choice writes. */
export function countChosen(
  items: readonly RepairItem[],
  choice: RepairChoice,
): { cells: number; looks: number } {
  let [cells, looks] = [0, 0];
  for (const { id, options } of items) {
    const option = choice.get(id);
    const repair = option === undefined ? undefined : options[option];
    cells += repair?.changes.length ?? 0;
    if (repair?.look) looks++;
  }
  return { cells, looks };
}
