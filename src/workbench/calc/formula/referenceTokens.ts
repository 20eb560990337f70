import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenTypes,
  type RangeA1,
} from "@borgar/fx/xlsx";
import { LAST_COLUMN, LAST_ROW } from "../value/Value";
import type { FormulaToken } from "./formulaTokens";

/** A range whose bounds are all known; `null` bounds of whole rows and columns are kept apart. */
export interface TokenRange {
  /** "" = the formula's own sheet. */
  sheet: string;
  range: RangeA1;
}

export const isRangeToken = ({ type }: FormulaToken): boolean =>
  type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM || type === tokenTypes.REF_TERNARY;
export const isNameToken = ({ type }: FormulaToken): boolean => type === tokenTypes.REF_NAMED;
export const isTableToken = ({ type }: FormulaToken): boolean => type === tokenTypes.REF_STRUCT;

/** Reads an A1 token; undefined for references to other workbooks or across sheets, which nothing here touches. */
export function readRange(token: FormulaToken): TokenRange | undefined {
  const parsed = parseA1Ref(token.value);
  if (parsed === undefined || !("range" in parsed) || parsed.workbookName) return undefined;
  const sheet = parsed.sheetName ?? "";
  return sheet.includes(":") ? undefined : { sheet, range: parsed.range };
}

/** Writes an A1 reference, the sheet quoted where it must be. Bounds in the wrong order change places. */
export function writeRange({ sheet, range }: TokenRange): string {
  const ordered = { ...range };
  const { top, left, bottom = null, right = null } = range;
  if (top !== null && bottom !== null && top > bottom) {
    [ordered.top, ordered.bottom] = [bottom, top];
    [ordered.$top, ordered.$bottom] = [range.$bottom, range.$top];
  }
  if (left !== null && right !== null && left > right) {
    [ordered.left, ordered.right] = [right, left];
    [ordered.$left, ordered.$right] = [range.$right, range.$left];
  }
  const text = stringifyA1Ref({ range: ordered });
  return `${sheetPrefix(sheet)}${text}`;
}

/** What stands before a reference to another sheet ("'It''s'!"), "" for none. */
function sheetPrefix(sheet: string): string {
  if (sheet === "") return "";
  return stringifyA1Ref({ sheetName: sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }).slice(0, -2);
}

/** What Excel leaves of a reference whose cells are gone. */
export const lostReference = (sheet: string): string => `${sheetPrefix(sheet)}#REF!`;

export const isOffGrid = (row: number | null, column: number | null): boolean =>
  (row !== null && (row < 0 || row > LAST_ROW)) || (column !== null && (column < 0 || column > LAST_COLUMN));

export interface TokenTable {
  sheet: string;
  table: string;
  sections: string[];
  columns: string[];
}

export function readTable(token: FormulaToken): TokenTable | undefined {
  const parsed = parseStructRef(token.value);
  if (parsed === undefined || parsed.workbookName) return undefined;
  const { sheetName = "", table = "", sections = [], columns = [] } = parsed;
  return { sheet: sheetName, table, sections, columns };
}

/** Writes a structured reference, `[#This Row]` in full, as formulas are kept in the book. */
export function writeTable({ sheet, table, sections, columns }: TokenTable): string {
  return sheetPrefix(sheet) + stringifyStructRef({ table, sections, columns }, { thisRow: true });
}

export interface TokenName {
  sheet: string;
  name: string;
}

export function readName(token: FormulaToken): TokenName | undefined {
  const parsed = parseA1Ref(token.value);
  if (parsed === undefined || "range" in parsed || parsed.workbookName) return undefined;
  return { sheet: parsed.sheetName ?? "", name: parsed.name };
}

export const writeName = ({ sheet, name }: TokenName): string => sheetPrefix(sheet) + name;
