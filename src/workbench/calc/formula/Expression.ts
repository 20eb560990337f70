import type { ErrorValue } from "../../book/Book";
import type { BinaryOperator } from "../value/operators";
import type { Matrix } from "../value/Value";

/** A block of A1 cells; a bound that is null reaches to the edge of the sheet; `$` flags as written. */
export interface RangeExpression {
  kind: "range";
  /** As written; undefined = the sheet that holds the formula. */
  sheet: string | undefined;
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
  $top: boolean;
  $left: boolean;
  $bottom: boolean;
  $right: boolean;
}

/** A defined name, a bare table name or a LET variable. */
export interface NameExpression {
  kind: "name";
  sheet: string | undefined;
  /** In lower case. */
  name: string;
}

export type TableSection = "headers" | "data" | "totals" | "all" | "this row";

/** A structured reference; names in lower case. */
export interface TableExpression {
  kind: "table";
  /** "" = the table around the cell. */
  table: string;
  sections: TableSection[];
  columns: string[];
}

/** A parsed formula, made once for each text and never changed. */
export type Expression =
  | { kind: "value"; value: number | string | boolean | ErrorValue | null }
  | { kind: "array"; value: Matrix }
  | RangeExpression
  | NameExpression
  | TableExpression
  | { kind: "unary"; operator: "+" | "-" | "%" | "@" | "#"; operand: Expression }
  | { kind: "binary"; operator: BinaryOperator; left: Expression; right: Expression }
  /** Range, intersection and union. */
  | { kind: "join"; operator: ":" | " " | ","; left: Expression; right: Expression }
  | { kind: "call"; name: string; args: Expression[] }
  | { kind: "let"; names: string[]; values: Expression[]; body: Expression };
