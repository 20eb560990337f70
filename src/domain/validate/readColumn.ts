import { isDay } from "../record/day";
import { isBlank } from "../record/isBlank";
import { isTidy } from "../record/isTidy";
import { parseDay } from "../record/parseDay";
import type { CellValue, Row } from "../record/TableData";
import type { Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import { cellText } from "./cellText";
import type { Column, ColumnChoices } from "./Column";
import { hasStraySpaces } from "./hasStraySpaces";
import type { Misread } from "./Misread";
import { readAmount } from "./readAmount";

const NO_NUMBERS = new Float64Array(0);
const NO_CODES: readonly (string | undefined)[] = [];
const NO_TEXTS: readonly string[] = [];

/** What a reader fills while it goes through the cells. */
interface Filling {
  readonly index: number;
  readonly blank: Uint8Array;
  readonly misreads: Misread[];
  readonly strays: number[];
}

/** Reads one field's cells by its type. Nothing is refused here: what does not fit is a misread. */
export function readColumn(
  field: Field,
  index: number,
  rows: readonly Row[],
  settings: Settings,
  choices: ColumnChoices | undefined,
): Column {
  const filling = { index, blank: new Uint8Array(rows.length), misreads: [], strays: [] };
  const column = { field, ...filling, texts: NO_TEXTS, numbers: NO_NUMBERS, codes: NO_CODES, choices };
  switch (field.type) {
    case "choice":
    case "unit":
      return { ...column, codes: readCodes(rows, filling, choices) };
    case "day":
      return { ...column, numbers: readDays(rows, filling) };
    case "integer":
    case "number":
    case "money":
    case "percent":
      return { ...column, numbers: readNumbers(rows, filling, field.type, settings.currency) };
    default:
      return { ...column, texts: readTexts(rows, filling) };
  }
}

/** Blank, or a value that no cell can hold. */
const isNothing = (value: CellValue | undefined): boolean =>
  isBlank(value) || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean");

function readTexts(rows: readonly Row[], { index, blank, strays }: Filling): string[] {
  const texts = new Array<string>(rows.length).fill("");
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[index];
    if (typeof value === "string" && isTidy(value)) {
      texts[row] = value;
      continue;
    }
    if (isNothing(value)) blank[row] = 1;
    if (value === "" || value === null) continue;
    const text = cellText(value);
    texts[row] = text;
    if (hasStraySpaces(text)) strays.push(row);
  }
  return texts;
}

/** What one writing in a choice field means. */
interface Reading {
  readonly code: string | undefined;
  readonly isBlank: boolean;
  readonly isStray: boolean;
  readonly isFormer: boolean;
}

function readCodes(
  rows: readonly Row[],
  { index, blank, misreads, strays }: Filling,
  choices: ColumnChoices | undefined,
): (string | undefined)[] {
  const codes = new Array<string | undefined>(rows.length).fill(undefined);
  // Cells repeat themselves: each distinct writing is looked at once.
  const readings = new Map<CellValue, Reading>();
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[index];
    if (value === "" || value === null || value === undefined) {
      blank[row] = 1;
      continue;
    }
    let reading = readings.get(value);
    if (reading === undefined) {
      reading = readChoice(value, choices);
      readings.set(value, reading);
    }
    if (reading.isStray) strays.push(row);
    if (reading.isBlank) blank[row] = 1;
    else if (reading.code === undefined) misreads.push({ kind: "notAChoice", row });
    else codes[row] = reading.code;
    if (reading.isFormer) misreads.push({ kind: "formerChoice", row });
  }
  return codes;
}

function readChoice(value: CellValue, choices: ColumnChoices | undefined): Reading {
  const isBlankCell = isNothing(value);
  return {
    code: isBlankCell ? undefined : choices?.resolve(value)?.code,
    isBlank: isBlankCell,
    isFormer: typeof value === "string" && !isBlankCell && choices?.isFormer(value) === true,
    isStray: typeof value === "string" && choices?.isExact(value) === false && hasStraySpaces(value),
  };
}

function readDays(rows: readonly Row[], { index, blank, misreads }: Filling): Float64Array {
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
  { index, blank, misreads }: Filling,
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
