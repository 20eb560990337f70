import type { Cell, Sheet } from "../../book/Book";
import { parseAddress } from "../../book/address";
import { offsetFormula } from "../../calc/offsetFormula";
import { fromStored } from "../../calc/storedFormula";
import { FileRefusal } from "../FileRefusal";
import { tagAttribute } from "../xml/tagAttribute";
import { unescapeCellText } from "../xml/unescapeXml";
import type { ReadContext } from "./ReadContext";

/** The array formulas of a sheet may fill so many cells together; more are those of a hostile file. */
const MOST_SPILLED = 1_000_000;

/** Reads the formulas of one sheet: shared ones become plain ones, array formulas mark the cells that they fill. */
export function formulaReader(sheet: Sheet, context: ReadContext) {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let spilled = 0;
  const arrays: { row: number; column: number; cell: Cell }[] = [];

  function read(cell: Cell, inside: string, row: number, column: number): void {
    const start = inside.indexOf("<f");
    const open = inside.indexOf(">", start);
    const tag = inside.slice(start, open);
    const end = inside[open - 1] === "/" ? open : inside.indexOf("</f>", open);
    const text = end > open ? unescapeCellText(inside.slice(open + 1, end)) : "";
    const type = tagAttribute(tag, "t");
    const formula = text === "" ? "" : fromStored(`=${text}`);
    if (type === "dataTable") {
      context.losses.count(sheet.name, "dataTable");
      return;
    }
    if (type === "shared") {
      const index = tagAttribute(tag, "si") ?? "";
      if (formula !== "") {
        shared.set(index, { formula, row, column });
        cell.formula = formula;
        return;
      }
      const master = shared.get(index);
      if (master) cell.formula = offsetFormula(master.formula, row - master.row, column - master.column);
      return;
    }
    if (formula === "") return;
    cell.formula = formula;
    if (type !== "array") return;
    cell.array = true;
    const area = parseAddress(tagAttribute(tag, "ref") ?? "")?.areas[0];
    if (!area || area.top !== row || area.left !== column) return;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size === 1) return;
    spilled += size;
    if (spilled > MOST_SPILLED) {
      throw new FileRefusal(
        "unsafe",
        `Array formulas of sheet '${sheet.name}' fill more than ${MOST_SPILLED} cells.`,
      );
    }
    cell.spill = area;
    arrays.push({ row, column, cell });
  }

  /** Marks the cells that array formulas fill, once all cells are there. */
  function finish(): void {
    for (const { row, column, cell } of arrays) {
      const area = cell.spill;
      if (!area) continue;
      for (let c = area.left; c <= area.right; c++) {
        const cells = (sheet.columns[c] ??= []);
        for (let r = area.top; r <= area.bottom; r++) {
          if (r === row && c === column) continue;
          const filled = (cells[r] ??= { value: null, style: 0 });
          delete filled.formula;
          filled.spilledFrom = { row, column };
        }
      }
    }
  }

  return { read, finish };
}
