import type { CheckedTable } from "../CheckedTable";
import type { CompiledTable } from "../CompiledTable";
import { rulesOf } from "../compileWorkbook";
import type { Rule } from "../defineRule";
import type { Finding } from "../Finding";
import { TableFindings } from "../TableFindings";
import { RowFindings } from "./RowFindings";
import { Watched, type Changes } from "./Watched";
import { WatchedTable, type Watch } from "./WatchedTable";

type OtherTable = (templateId: string) => CheckedTable | undefined;

/** A rule on a table, with what it looked at. */
interface Run extends Watch {
  readonly rule: Rule;
  readonly order: number;
}

/** One table with what its rules say, and what each of them looked at. */
export class LiveTable {
  private readonly findings: RowFindings;
  private readonly said: TableFindings;
  private readonly runs: readonly Run[];
  private readonly watch: Watch = { own: new Watched(), wide: new Watched() };
  private readonly whole: WatchedTable;
  /** The table as rules see it that look at it from another one. */
  readonly fromAfar: WatchedTable;

  constructor(
    readonly table: CompiledTable,
    /** Where the rules write down what they look at in other tables; each table's run sets it to its own. */
    private readonly afar: Watch,
    private readonly otherTable: OtherTable,
  ) {
    this.findings = new RowFindings(table.data.rows.length);
    this.said = new TableFindings(table.template, table.data);
    this.runs = rulesOf(table.template.id).map((rule, order) => ({
      rule,
      order,
      own: new Watched(),
      wide: new Watched(),
    }));
    this.whole = new WatchedTable(table, this.watch, true, otherTable);
    this.fromAfar = new WatchedTable(table, afar, false, otherTable);
  }

  checkAll(): void {
    for (const run of this.runs) this.runOnAll(run);
  }

  /** Runs the rules anew that looked at something that changed. True where one of them did. */
  recheck(changes: Changes, rows: ReadonlySet<number> | undefined): boolean {
    let hasRun = false;
    let part: WatchedTable | undefined;
    for (const run of this.runs) {
      const isTouched = run.own.isTouchedBy(changes);
      if (run.wide.isTouchedBy(changes) || (isTouched && run.rule.scope !== "row")) this.runOnAll(run);
      else if (isTouched && rows) {
        part ??= new WatchedTable(this.table, this.watch, true, this.otherTable, rows);
        this.runOn(part, run, rows);
      } else continue;
      hasRun = true;
    }
    return hasRun;
  }

  addTo(findings: Finding[]): void {
    this.findings.addTo(findings);
  }

  private runOnAll(run: Run): void {
    run.own.clear();
    run.wide.clear();
    this.runOn(this.whole, run);
  }

  private runOn(table: WatchedTable, run: Run, only?: ReadonlySet<number>): void {
    this.watch.own = run.own;
    this.watch.wide = this.afar.wide = run.wide;
    run.rule.check(table, this.said.sayFor(run.rule));
    this.findings.replace(run.order, this.said.takeAll(), only);
  }
}
