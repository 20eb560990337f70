import { isBlank } from "../record/isBlank";
import type { Row, TableData } from "../record/TableData";
import type { Label } from "../schema/Label";
import type { Settings } from "../schema/Settings";
import { CHECK_MARKS, ROW_ID, type Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import { ASPECT } from "./Aspect";
import type { ColumnCells } from "./cells/ColumnCells";
import { quotedText } from "./cellText";
import type { CheckedTable } from "./CheckedTable";
import { linkedRow, linkedRows } from "./linkedRows";
import { moveRow, rowsByKey, type RowsByKey } from "./rowsByKey";

/** What a table knows of the workbook that it stands in. */
export interface CheckedWorkbook {
  readonly workbook: Pick<Workbook, "settings">;
  readonly tables: ReadonlyMap<string, CompiledTable>;
  isSaidByOwnRule(code: string, templateId: string, fieldId: string): boolean;
}

/** Hears what has changed about a field's cell in a row, as `ASPECT` bits. */
export type NoteChange = (templateId: string, fieldId: string, row: number, changed: number) => void;

/** A table whose cells are read once, column by column, into arrays that the rules go through. */
export class CompiledTable implements CheckedTable {
  readonly settings: Settings;
  rows: readonly number[];
  private readonly byId: ReadonlyMap<string, ColumnCells>;
  private readonly filled: Uint8Array;
  /** Columns that users added. */
  private readonly others: readonly number[];
  private readonly keysMade = new Map<string, string[]>();
  private readonly groupsMade = new Map<string, RowsByKey>();
  private readonly linksMade = new Map<string, Int32Array>();
  private readonly missing = {
    blank: kept((length) => new Uint8Array(length).fill(1)),
    numbers: kept((length) => new Float64Array(length).fill(NaN)),
    codes: kept((length) => new Array<string | undefined>(length).fill(undefined)),
  };

  constructor(
    readonly template: Template,
    readonly data: TableData,
    readonly columns: readonly ColumnCells[],
    private readonly context: CheckedWorkbook,
  ) {
    this.settings = context.workbook.settings;
    this.byId = new Map(columns.map((column) => [column.field.id, column]));
    const ours = new Set(columns.map((column) => column.index));
    for (const field of template.fields) ours.add(data.columnOf.get(field.id) ?? -1);
    for (const id of [ROW_ID, CHECK_MARKS]) ours.add(data.columnOf.get(id) ?? -1);
    this.others = data.headings.map((_, index) => index).filter((index) => !ours.has(index));
    this.filled = new Uint8Array(data.rows.length);
    for (let row = 0; row < this.filled.length; row++) this.filled[row] = this.holdsAnything(row) ? 1 : 0;
    this.rows = placesOf(this.filled);
  }

  isFilled(row: number): boolean {
    return this.filled[row] === 1;
  }

  withoutId(): Uint8Array | undefined {
    const column = this.data.columnOf.get(ROW_ID);
    if (column === undefined) return undefined;
    const { rows } = this.data;
    const without = new Uint8Array(rows.length);
    for (let row = 0; row < without.length; row++) if (isBlank(rows[row]?.[column])) without[row] = 1;
    return without;
  }

  has(fieldId: string): boolean {
    return this.byId.has(fieldId);
  }

  column(fieldId: string): ColumnCells | undefined {
    return this.byId.get(fieldId);
  }

  blank(fieldId: string): Uint8Array {
    return this.byId.get(fieldId)?.blank ?? this.missing.blank(this.filled.length);
  }

  numbers(fieldId: string): Float64Array {
    return this.byId.get(fieldId)?.numbers ?? this.missing.numbers(this.filled.length);
  }

  codes(fieldId: string): readonly (string | undefined)[] {
    return this.byId.get(fieldId)?.codes ?? this.missing.codes(this.filled.length);
  }

  keys(fieldId: string): readonly string[] {
    return orMade(this.keysMade, fieldId, () => {
      const column = this.byId.get(fieldId);
      return column ? column.makeKeys() : new Array<string>(this.filled.length).fill("");
    });
  }

  rowsByKey(fieldId: string): RowsByKey {
    return orMade(this.groupsMade, fieldId, () => rowsByKey(this.rows, this.keys(fieldId)));
  }

  linkedRows(fieldId: string): Int32Array {
    return orMade(this.linksMade, fieldId, () => linkedRows(this.keys(fieldId), this.keysLinkedTo(fieldId)));
  }

  labelAt(fieldId: string, row: number): Label | string {
    const column = this.byId.get(fieldId);
    const value = column && this.data.rows[row]?.[column.index];
    return column?.choices?.resolve(value ?? null)?.label ?? quotedText(value);
  }

  textAt(fieldId: string, row: number): string {
    const column = this.byId.get(fieldId);
    return column ? quotedText(this.data.rows[row]?.[column.index]) : "";
  }

  other(templateId: string): CompiledTable | undefined {
    return this.context.tables.get(templateId);
  }

  isSaidByOwnRule(code: string, fieldId: string): boolean {
    return this.context.isSaidByOwnRule(code, this.template.id, fieldId);
  }

  /**
   * Reads a row again after its cells changed, and everything made from them. Says what changed, as `ASPECT` bits;
   * gives true where the row has come to hold anything, or nothing.
   */
  rereadRow(row: number, before: Row, note: NoteChange): boolean {
    const cells = this.data.rows[row] ?? [];
    const { id: own } = this.template;
    const edited = this.columns.filter(({ index }) => !Object.is(before[index], cells[index]));
    for (const column of edited) note(own, column.field.id, row, column.reread(row));
    const isOther = this.recount(row);
    for (const column of edited)
      if (this.rekey(column, row, note)) note(own, column.field.id, row, ASPECT.key);
    return isOther;
  }

  /** Puts a row under its new key; true where that is another one. */
  private rekey(column: ColumnCells, row: number, note: NoteChange): boolean {
    const { id } = column.field;
    const keys = this.keysMade.get(id);
    if (!keys) return false;
    const before = keys[row] ?? "";
    const key = column.keyAt(row);
    if (key === before) return false;
    keys[row] = key;
    const groups = this.groupsMade.get(id);
    if (groups) moveRow(groups, row, before, key);
    const links = this.linksMade.get(id);
    if (links) links[row] = linkedRow(key, this.keysLinkedTo(id));
    if (id === this.template.keyField)
      for (const table of this.context.tables.values()) table.relink(this, [before, key], note);
    return true;
  }

  /** Finds out anew whether a row holds anything; true where that has changed. */
  private recount(row: number): boolean {
    const isFilled = this.holdsAnything(row) ? 1 : 0;
    if (this.filled[row] === isFilled) return false;
    this.filled[row] = isFilled;
    this.rows = placesOf(this.filled);
    return true;
  }

  private keysLinkedTo(fieldId: string): RowsByKey {
    const target = this.targetOf(fieldId);
    return target?.rowsByKey(target.template.keyField) ?? new Map();
  }

  /** The table that a link leads to. */
  private targetOf(fieldId: string): CompiledTable | undefined {
    const field = this.byId.get(fieldId)?.field;
    return field?.type === "link" ? this.other(field.template) : undefined;
  }

  /** Finds anew where links to some keys of a table lead, whose rows are other ones now. */
  private relink(target: CompiledTable, keys: readonly string[], note: NoteChange): void {
    for (const [fieldId, links] of this.linksMade) {
      if (this.targetOf(fieldId) !== target) continue;
      const byKey = this.keysLinkedTo(fieldId);
      for (const key of keys) {
        const found = this.rowsByKey(fieldId).get(key) ?? [];
        const linked = linkedRow(key, byKey);
        for (const row of typeof found === "number" ? [found] : found) {
          if (links[row] === linked) continue;
          links[row] = linked;
          note(this.template.id, fieldId, row, ASPECT.link);
        }
      }
    }
  }

  /** Whether any cell of a row shows something, in a field or in a user's own column. */
  private holdsAnything(row: number): boolean {
    const { columns, others } = this;
    for (let at = 0; at < columns.length; at++) if (columns[at]?.blank[row] === 0) return true;
    for (let at = 0; at < others.length; at++)
      if (!isBlank(this.data.rows[row]?.[others[at] ?? -1])) return true;
    return false;
  }
}

/** The value for a length, which is always the same one. */
function kept<T>(make: (length: number) => T): (length: number) => T {
  let value: T | undefined;
  return (length) => (value ??= make(length));
}

function orMade<T>(made: Map<string, T>, id: string, make: () => T): T {
  const known = made.get(id);
  if (known !== undefined) return known;
  const value = make();
  made.set(id, value);
  return value;
}

/** Where the flags are 1. */
function placesOf(flags: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < flags.length; at++) if (flags[at] === 1) places.push(at);
  return places;
}
