import { isBlank } from "../record/isBlank";
import type { Required } from "../schema/Template";
import type { CellRepairs } from "./CellRepairs";
import type { RepairedTable } from "./RepairedTable";
import { cellRepair } from "./cellRepair";
import type { CellHeld, Repair, RepairOption } from "./Repair";

const STATUS = "status";
const PROGRESS = "progressPct";

/** A status and a progress that contradict each other: which of the two is right only the user knows. */
export const progressRepairs: CellRepairs = (table, { row }, { code, variant }) => {
  const progress = table.cell(row, PROGRESS);
  const share = typeof progress === "number" ? progress : Number.NaN;
  const set = (option: "full" | "zero"): readonly Repair[] =>
    setCell(table, row, PROGRESS, option === "full" ? 1 : 0, option);
  const say = (option: "completed" | "inProgress" | "notStarted"): readonly Repair[] =>
    setStatus(table, row, option);
  if (code === "P3" && variant === "status") return say("completed");
  if (code === "P4") return [...say(share === 1 ? "completed" : "inProgress"), ...set("zero")];
  // Completed, with less than 100 %.
  const isUnderWay = variant === "progress" && !isOverdue(table, row);
  return [...set("full"), ...(isUnderWay ? say(share > 0 ? "inProgress" : "notStarted") : [])];
};

/** An open decision past its due date would be the next finding (A4). */
function isOverdue({ workbook, cell }: RepairedTable, row: number): boolean {
  const due = cell(row, "dueDate");
  return typeof due === "number" && due < workbook.settings.asOfDate;
}

/** A status that asks for cells which are blank would be the next finding (G2): then it is not offered. */
function asksForMore({ template, cell }: RepairedTable, row: number, status: string): boolean {
  const isAsked = (required: Required | undefined): boolean =>
    typeof required === "object" && required.where?.[STATUS]?.includes(status) === true;
  return template.fields.some(({ id, required, advised }) => {
    const value = cell(row, id);
    return (isAsked(required) || isAsked(advised)) && value !== undefined && isBlank(value);
  });
}

function setStatus(table: RepairedTable, row: number, option: RepairOption): readonly Repair[] {
  if (asksForMore(table, row, option)) return [];
  const field = table.field(STATUS);
  const healing = field && table.healer(field)(option);
  return !healing || healing.kind === "refused" ? [] : setCell(table, row, STATUS, healing.value, option);
}

/** It rests on what the other of the two cells holds. */
function setCell(
  table: RepairedTable,
  row: number,
  field: string,
  after: CellHeld["before"],
  option: RepairOption,
): readonly Repair[] {
  const other = field === STATUS ? PROGRESS : STATUS;
  const before = table.cell(row, other);
  const given = before === undefined ? [] : [{ templateId: table.template.id, row, field: other, before }];
  return cellRepair(table, { row, field }, after, { kind: "progress", sure: false, option, given });
}
