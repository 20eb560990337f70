import type { Row } from "../../record/TableData";
import type { Settings } from "../../schema/Settings";
import type { Field } from "../../schema/Template";
import type { ColumnChoices } from "../Column";
import { ChoiceCells } from "./ChoiceCells";
import type { ColumnCells } from "./ColumnCells";
import { DayCells } from "./DayCells";
import { NumberCells } from "./NumberCells";
import { TextCells } from "./TextCells";

/** One field's cells, still to be read. */
export function createCells(
  field: Field,
  index: number,
  rows: readonly Row[],
  { currency }: Settings,
  choices: ColumnChoices | undefined,
): ColumnCells {
  switch (field.type) {
    case "choice":
    case "unit":
      return new ChoiceCells(field, index, rows, choices);
    case "day":
      return new DayCells(field, index, rows);
    case "integer":
    case "number":
    case "money":
    case "percent":
      return new NumberCells(field, index, rows, field.type, currency);
    default:
      return new TextCells(field, index, rows);
  }
}
