import type { Row } from "../../record/TableData";
import { ROW_ID } from "../../schema/Template";
import type { Workbook } from "../../Workbook";
import { ASPECT } from "../Aspect";
import { compileWorkbook } from "../compileWorkbook";
import type { NoteChange } from "../CompiledTable";
import type { Finding } from "../Finding";
import { checkWhole } from "../validateWorkbook";
import type { EditedRow, LiveCheck } from "./LiveCheck";
import { LiveTable } from "./LiveTable";
import { ROWS, Watched, watchKey, type Changes } from "./Watched";
import type { Watch } from "./WatchedTable";

/** Checks a workbook, whose own rows are never changed, and keeps the findings up to date while rows are edited. */
export function createLiveCheck(workbook: Workbook): LiveCheck {
  const rowsOf = new Map<string, Row[]>([...workbook.tables].map(([id, { rows }]) => [id, [...rows]]));
  const current: Workbook = {
    ...workbook,
    tables: new Map([...workbook.tables].map(([id, data]) => [id, { ...data, rows: rowsOf.get(id) ?? [] }])),
  };
  const afar: Watch = { own: new Watched(), wide: new Watched() };
  const live = new Map<string, LiveTable>();
  for (const [id, table] of compileWorkbook(current).tables)
    live.set(id, new LiveTable(table, afar, (other) => live.get(other)?.fromAfar));
  for (const table of live.values()) table.checkAll();
  const whole = checkWhole(current);
  let found: readonly Finding[] | undefined;

  const fits = ({ templateId, row, cells }: EditedRow): boolean =>
    rowsOf.get(templateId)?.[row] !== undefined &&
    cells.length === current.tables.get(templateId)?.headings.length;

  return {
    workbook: current,
    findings() {
      if (found) return found;
      const findings = [...whole];
      for (const table of live.values()) table.addTo(findings);
      return (found = findings);
    },
    update(edits) {
      if (!edits.every(fits)) return false;
      const changes: Changes = { aspects: new Map(), rows: new Map() };
      const touched = new Map<string, Set<number>>();
      const note: NoteChange = (templateId, fieldId, row, changed) => {
        const key = watchKey(templateId, fieldId);
        changes.aspects.set(key, (changes.aspects.get(key) ?? 0) | changed);
        if (changed & ASPECT.cell) changes.rows.set(key, [...(changes.rows.get(key) ?? []), row]);
        touched.set(templateId, (touched.get(templateId) ?? new Set()).add(row));
      };
      for (const { templateId, row, cells } of edits) {
        const rows = rowsOf.get(templateId);
        const before = rows?.[row] ?? [];
        rows?.splice(row, 1, cells);
        const table = live.get(templateId)?.table;
        if (table?.rereadRow(row, before, note)) note(templateId, ROWS, row, ASPECT.value);
        const id = table?.data.columnOf.get(ROW_ID);
        if (id !== undefined && before[id] !== cells[id]) note(templateId, ROW_ID, row, ASPECT.cell);
      }
      for (const [id, table] of live) if (table.recheck(changes, touched.get(id))) found = undefined;
      return true;
    },
  };
}
