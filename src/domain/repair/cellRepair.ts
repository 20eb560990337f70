import type { CellValue } from "../record/TableData";
import type { RepairedTable } from "./RepairedTable";
import type { CellHeld, Repair, RepairKind, RepairOption } from "./Repair";

interface Place {
  readonly row: number;
  readonly field: string;
}

/** The repair that puts one value into one cell; none where the cell holds it already or has no column. */
export function cellRepair(
  { template, cell }: Pick<RepairedTable, "template" | "cell">,
  { row, field }: Place,
  after: CellValue,
  how: {
    readonly kind: RepairKind;
    readonly sure: boolean;
    readonly option?: RepairOption;
    readonly given?: readonly CellHeld[];
  },
): readonly Repair[] {
  const before = cell(row, field);
  if (before === undefined || before === after) return [];
  const { kind, sure, option, given = [] } = how;
  return [
    {
      kind,
      sure,
      ...(option === undefined ? {} : { option }),
      given,
      changes: [{ templateId: template.id, row, field, before, after }],
    },
  ];
}
