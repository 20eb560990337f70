import { isDay } from "../record/day";
import { isBlank } from "../record/isBlank";
import { parseDay } from "../record/parseDay";
import type { CellValue, Row } from "../record/TableData";
import type { ChoiceResolver } from "../schema/resolveChoice";
import type { Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import type { Column } from "./Column";
import type { Misread } from "./Misread";
import { readAmount } from "./readAmount";

const NO_NUMBERS = new Float64Array(0);
const NO_CODES: readonly (string | undefined)[] = [];

/** Reads one field's cells by its type. Nothing is refused here: what does not fit is a misread. */
export function readColumn(
  field: Field,
  index: number,
  rows: readonly Row[],
  settings: Settings,
  choices: ChoiceResolver | undefined,
): Column {
  const blank = new Uint8Array(rows.length);
  const misreads: Misread[] = [];
  const column = { field, index, blank, numbers: NO_NUMBERS, codes: NO_CODES, choices, misreads };
  switch (field.type) {
    case "choice":
    case "unit":
      return { ...column, codes: readCodes(rows, index, blank, misreads, choices) };
    case "day":
      return { ...column, numbers: readDays(rows, index, blank, misreads) };
    case "integer":
    case "number":
    case "money":
    case "percent":
      return { ...column, numbers: readNumbers(rows, index, blank, misreads, field.type, settings.currency) };
    default:
      for (let row = 0; row < rows.length; row++) if (isNothing(rows[row]?.[index])) blank[row] = 1;
      return column;
  }
}

/** Blank, or a value that no cell can hold. */
const isNothing = (value: CellValue | undefined): boolean =>
  isBlank(value) || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean");

function readCodes(
  rows: readonly Row[],
  index: number,
  blank: Uint8Array,
  misreads: Misread[],
  choices: ChoiceResolver | undefined,
): (string | undefined)[] {
  const codes = new Array<string | undefined>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[index];
    if (isNothing(value)) blank[row] = 1;
    else {
      const code = choices?.resolve(value ?? null)?.code;
      codes[row] = code;
      if (code === undefined) misreads.push({ kind: "notAChoice", row });
    }
  }
  return codes;
}

function readDays(rows: readonly Row[], index: number, blank: Uint8Array, misreads: Misread[]): Float64Array {
  const days = new Float64Array(rows.length).fill(NaN);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[index];
    if (typeof value === "number" && isDay(value)) days[row] = Math.floor(value);
    else if (isNothing(value)) blank[row] = 1;
    else if (typeof value === "string") misreads.push({ kind: "textDay", row, day: parseDay(value) });
    else misreads.push({ kind: "notADay", row });
  }
  return days;
}

function readNumbers(
  rows: readonly Row[],
  index: number,
  blank: Uint8Array,
  misreads: Misread[],
  type: "integer" | "number" | "money" | "percent",
  currency: Settings["currency"],
): Float64Array {
  const numbers = new Float64Array(rows.length).fill(NaN);
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[index];
    let number: number;
    if (typeof value === "number" && Number.isFinite(value)) number = value;
    else if (isNothing(value)) {
      blank[row] = 1;
      continue;
    } else {
      const amount = typeof value === "string" ? readAmount(value, type, currency) : "notANumber";
      if (typeof amount === "string") {
        misreads.push({ kind: amount, row });
        continue;
      }
      number = amount;
      misreads.push({ kind: "textNumber", row, number });
    }
    if (type === "percent" && !(number >= 0 && number <= 1))
      misreads.push({ kind: "percentRange", row, number });
    else numbers[row] = number;
  }
  return numbers;
}
