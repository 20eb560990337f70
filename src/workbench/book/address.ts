import type { Area } from "./Book";

/** Rows and columns of a sheet (Excel 2007 and later). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** What an address points at: the sheet's name where one is given, and at least one area. */
export interface ParsedAddress {
  sheet?: string;
  areas: Area[];
}

/** "A" for 0, "Z" for 25, "AA" for 26, "XFD" for 16383. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 16383 for "XFD"; -1 where the letters are no column of the grid. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= COLUMNS ? n - 1 : -1;
}

/**
 * Reads "A1", "$A$1:B2", "A:C", "3:7", "Sheet!A1", "'It''s'!A1" and lists of these ("A1,B2:C3").
 * Corners may come in any order. undefined where it is no address, lies off the grid, or names two sheets.
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  const areas: Area[] = [];
  let sheet: string | undefined;
  for (const part of splitList(text)) {
    const cut = splitSheet(part.trim());
    if (!cut) return undefined;
    if (cut.sheet !== undefined) {
      if (sheet !== undefined && sheet.toLowerCase() !== cut.sheet.toLowerCase()) return undefined;
      sheet = cut.sheet;
    }
    const area = parseArea(cut.rest);
    if (!area) return undefined;
    areas.push(area);
  }
  return sheet === undefined ? { areas } : { sheet, areas };
}

/** The address of one or more areas; `absolute` puts the dollar signs; `sheet` (a name) is quoted where needed. */
export function formatAddress(areas: Area | readonly Area[], sheet?: string, absolute = false): string {
  const prefix = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  const list = Array.isArray(areas) ? (areas as readonly Area[]) : [areas as Area];
  return list.map((area) => prefix + formatArea(area, absolute)).join(",");
}

/** "A1", or "$A$1". */
export function formatCell(row: number, column: number, absolute = false): string {
  const dollar = absolute ? "$" : "";
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/** As formulas need it: quoted unless it is plain word characters that can't be taken for a reference. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeReference = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);
  return plain && !likeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

function formatArea(area: Area, absolute: boolean): string {
  const dollar = absolute ? "$" : "";
  if (area.left === 0 && area.right === COLUMNS - 1) {
    return `${dollar}${area.top + 1}:${dollar}${area.bottom + 1}`;
  }
  if (area.top === 0 && area.bottom === ROWS - 1) {
    return `${dollar}${columnLetters(area.left)}:${dollar}${columnLetters(area.right)}`;
  }
  const first = formatCell(area.top, area.left, absolute);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${formatCell(area.bottom, area.right, absolute)}`;
}

function parseArea(text: string): Area | undefined {
  const match = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?(?::(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?)?$/.exec(text);
  if (!match) return undefined;
  const [, letters1, digits1, letters2, digits2] = match;
  if (!text.includes(":")) {
    if (letters1 === undefined || digits1 === undefined) return undefined;
    return order(rowOf(digits1), columnOf(letters1), rowOf(digits1), columnOf(letters1));
  }
  if (letters1 !== undefined && letters2 !== undefined) {
    if (digits1 !== undefined && digits2 !== undefined) {
      return order(rowOf(digits1), columnOf(letters1), rowOf(digits2), columnOf(letters2));
    }
    if (digits1 === undefined && digits2 === undefined) {
      return order(0, columnOf(letters1), ROWS - 1, columnOf(letters2));
    }
  } else if (
    letters1 === undefined &&
    letters2 === undefined &&
    digits1 !== undefined &&
    digits2 !== undefined
  ) {
    return order(rowOf(digits1), 0, rowOf(digits2), COLUMNS - 1);
  }
  return undefined;
}

const columnOf = (letters: string): number => columnNumber(letters.replace("$", ""));
const rowOf = (digits: string): number => Number(digits.replace("$", "")) - 1;

function order(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom < ROWS ? area : undefined;
}

/** Splits at commas outside of quotes. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    else if (text[i] === "," && !quoted) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function splitSheet(text: string): { sheet?: string; rest: string } | undefined {
  const at = text.lastIndexOf("!");
  if (at < 0) return { rest: text };
  const name = text.slice(0, at);
  const rest = text.slice(at + 1);
  if (name.startsWith("'")) {
    if (name.length < 3 || !name.endsWith("'")) return undefined;
    return { sheet: name.slice(1, -1).replaceAll("''", "'"), rest };
  }
  return name === "" ? undefined : { sheet: name, rest };
}
