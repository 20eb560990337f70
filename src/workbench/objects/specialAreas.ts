import type { Area } from "../book/Book";
import { intersection } from "../book/core/areas";
import { isBlank } from "../book/core/cellStyle";
import type { Session } from "../protocol/Session";
import { readWord } from "../protocol/readArguments";
import { type Blocks, areaOf, sheetOf } from "./Blocks";
import { blocksOfCells } from "./blocksOfCells";

const TYPES = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** getSpecialCells(cellType, cellValueType): blocks of the used part of the range whose cells are of that kind. */
export function specialAreas(blocks: Blocks, args: readonly unknown[], session: Session): Area[] {
  const type = readWord(args[0], TYPES, "cellType");
  const kinds = readWord(args[1] ?? "All", VALUE_TYPES, "cellValueType");
  const [{ sheet }] = blocks;
  const { editor } = session;
  const { columns, columnLines, validations, conditionalFormats } = sheetOf(blocks[0], session);
  const used = editor.usedArea(sheet, false);
  const parts = blocks.flatMap((block) => (used && intersection(areaOf(block), used)) ?? []);
  if (type === "DataValidations")
    return overlap(
      parts.length > 0 ? blocks.map(areaOf) : [],
      validations.flatMap((v) => v.areas),
    );
  if (type === "ConditionalFormats")
    return overlap(
      blocks.map(areaOf),
      conditionalFormats.flatMap((f) => f.areas),
    );
  const matches = (row: number, column: number): boolean => {
    const cell = columns[column]?.[row];
    switch (type) {
      case "Blanks":
        return isBlank(cell);
      case "Visible":
        return columnLines[column]?.hidden !== true && !editor.isRowHidden(sheet, row);
      case "Formulas":
        return cell?.formula !== undefined && hasKind(editor.value(sheet, row, column), kinds);
      case "Constants":
        return (
          !isBlank(cell) &&
          cell?.formula === undefined &&
          !cell?.spilledFrom &&
          hasKind(cell?.value ?? null, kinds)
        );
    }
  };
  return parts.flatMap((part) => blocksOfCells(part, matches));
}

function hasKind(value: unknown, kinds: (typeof VALUE_TYPES)[number]): boolean {
  if (kinds === "All") return true;
  switch (typeof value) {
    case "number":
      return kinds.includes("Number");
    case "boolean":
      return kinds.includes("Logical");
    case "string":
      return kinds.includes("Text");
    default:
      return kinds.includes("Errors");
  }
}

const overlap = (ours: readonly Area[], theirs: readonly Area[]): Area[] =>
  ours.flatMap((area) => theirs.flatMap((other) => intersection(area, other) ?? []));
