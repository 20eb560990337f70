import type { Choice } from "../../schema/Choice";
import type { Label } from "../../schema/Label";
import type { Settings } from "../../schema/Settings";
import type { Field, Template } from "../../schema/Template";
import { ROW_ID } from "../../schema/Template";
import { ASPECT } from "../Aspect";
import type { CheckedTable } from "../CheckedTable";
import type { Column, ColumnChoices } from "../Column";
import type { CompiledTable } from "../CompiledTable";
import type { Misread } from "../Misread";
import { ROWS, watchKey, type Watched } from "./Watched";

/** Where what a rule looks at is written down while it runs: in the rows that it goes through, and elsewhere. */
export interface Watch {
  own: Watched;
  wide: Watched;
}

/**
 * A table as a rule sees it, which writes down all that the rule looks at. `only` are the rows that it may go
 * through; left out = all.
 */
export class WatchedTable implements CheckedTable {
  readonly template: Template;
  readonly data: CheckedTable["data"];
  readonly settings: Settings;
  readonly columns: readonly Column[];
  private readonly id: string;
  private readonly byId: ReadonlyMap<string, Column>;

  constructor(
    private readonly table: CompiledTable,
    private readonly watch: Watch,
    private readonly isOwn: boolean,
    private readonly otherTable: (templateId: string) => CheckedTable | undefined,
    private readonly only?: ReadonlySet<number>,
  ) {
    this.template = table.template;
    this.data = table.data;
    this.settings = table.settings;
    this.id = table.template.id;
    this.columns = table.columns.map(
      (column) =>
        new WatchedColumn(
          column,
          (aspect) => this.see(column.field.id, aspect),
          () => watch.wide.see(watchKey(this.id, column.field.id), ASPECT.near),
          only,
        ),
    );
    this.byId = new Map(this.columns.map((column) => [column.field.id, column]));
  }

  get rows(): readonly number[] {
    this.see(ROWS, ASPECT.value);
    const { only, table } = this;
    return only ? [...only].filter((row) => table.isFilled(row)) : table.rows;
  }

  isFilled(row: number): boolean {
    this.see(ROWS, ASPECT.value);
    return this.table.isFilled(row);
  }

  withoutId(): Uint8Array | undefined {
    this.see(ROW_ID, ASPECT.cell);
    return this.table.withoutId();
  }

  has(fieldId: string): boolean {
    return this.table.has(fieldId);
  }

  column(fieldId: string): Column | undefined {
    return this.byId.get(fieldId);
  }

  blank(fieldId: string): Uint8Array {
    this.see(fieldId, ASPECT.blank);
    return this.table.blank(fieldId);
  }

  numbers(fieldId: string): Float64Array {
    this.see(fieldId, ASPECT.value);
    return this.table.numbers(fieldId);
  }

  codes(fieldId: string): readonly (string | undefined)[] {
    this.see(fieldId, ASPECT.value);
    return this.table.codes(fieldId);
  }

  keys(fieldId: string): readonly string[] {
    this.see(fieldId, ASPECT.key);
    return this.table.keys(fieldId);
  }

  rowsByKey(fieldId: string): ReadonlyMap<string, number | readonly number[]> {
    this.watch.wide.see(watchKey(this.id, fieldId), ASPECT.key);
    return this.table.rowsByKey(fieldId);
  }

  linkedRows(fieldId: string): Int32Array {
    this.see(fieldId, ASPECT.key | ASPECT.link);
    return this.table.linkedRows(fieldId);
  }

  labelAt(fieldId: string, row: number): Label | string {
    this.place().quote(watchKey(this.id, fieldId), row);
    return this.table.labelAt(fieldId, row);
  }

  textAt(fieldId: string, row: number): string {
    this.place().quote(watchKey(this.id, fieldId), row);
    return this.table.textAt(fieldId, row);
  }

  other(templateId: string): CheckedTable | undefined {
    return this.otherTable(templateId);
  }

  isSaidByOwnRule(code: string, fieldId: string): boolean {
    return this.table.isSaidByOwnRule(code, fieldId);
  }

  private see(fieldId: string, aspect: number): void {
    this.place().see(watchKey(this.id, fieldId), aspect);
  }

  private place(): Watched {
    return this.isOwn ? this.watch.own : this.watch.wide;
  }
}

class WatchedColumn implements Column {
  readonly field: Field;
  readonly index: number;
  readonly choices: ColumnChoices | undefined;

  constructor(
    private readonly column: Column,
    private readonly see: (aspect: number) => void,
    private readonly seeNear: () => void,
    private readonly only: ReadonlySet<number> | undefined,
  ) {
    this.field = column.field;
    this.index = column.index;
    this.choices = column.choices;
  }

  get blank(): Uint8Array {
    this.see(ASPECT.blank);
    return this.column.blank;
  }

  textOf(row: number): string {
    this.see(ASPECT.cell);
    return this.column.textOf(row);
  }

  get numbers(): Float64Array {
    this.see(ASPECT.value);
    return this.column.numbers;
  }

  get codes(): readonly (string | undefined)[] {
    this.see(ASPECT.value);
    return this.column.codes;
  }

  near(text: string): Choice | undefined {
    this.seeNear();
    return this.column.near(text);
  }

  get misreads(): readonly Misread[] {
    this.see(ASPECT.misreads);
    const { only, column } = this;
    return only ? column.misreads.filter(({ row }) => only.has(row)) : column.misreads;
  }

  get strays(): readonly number[] {
    this.see(ASPECT.strays);
    const { only, column } = this;
    return only ? column.strays.filter((row) => only.has(row)) : column.strays;
  }
}
