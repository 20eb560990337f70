import type { Action, ObjectPath, RequestBody } from "./Wire";
import { METHOD, METHOD_PATH, SET_PROPERTY } from "./Wire";

/**
 * Splits a request into steps, each one undo step of the book. Ranges must follow an insertion or deletion
 * before the next action uses them, and the book tells of it only when a step ends; so actions that move
 * cells end theirs. A request without such actions is a single step, as in Excel.
 */
export function planSteps(body: RequestBody): number[][] {
  const steps: number[][] = [[]];
  body.Actions.forEach((action, index) => {
    steps.at(-1)?.push(index);
    if (movesCells(action, body.ObjectPaths)) steps.push([]);
  });
  return steps.filter((step) => step.length > 0);
}

const MOVING_SETTERS = new Set(["ShowTotals", "ShowHeaders"]);

function movesCells(action: Action, paths: Record<string, ObjectPath>): boolean {
  const path = paths[String(action.ObjectPathId)];
  const parent = paths[String(path?.ParentObjectPathId)]?.Name;
  const isTablePart = parent === "Rows" || parent === "Columns";
  switch (action.ActionType) {
    case METHOD:
      // Of all that can be deleted, only ranges take an argument: the direction.
      if (action.Name === "Delete") return isTablePart || action.ArgumentInfo?.Arguments?.length === 1;
      return action.Name === "Resize" || action.Name === "DeleteRowsAt";
    case SET_PROPERTY:
      return MOVING_SETTERS.has(action.Name);
  }
  if (path?.ObjectPathType !== METHOD_PATH) return false;
  if (path.Name === "Insert") return true;
  if (path.Name !== "Add") return false;
  return parent === "Tables" ? path.ArgumentInfo?.Arguments?.[1] !== true : isTablePart;
}
