import type { Row } from "../../domain/record/TableData";
import { CHECK_MARKS, ROW_ID } from "../../domain/schema/Template";
import { tableName } from "../../domain/schema/tableName";
import { templates } from "../../domain/schema/templates";
import { areasOf, sharedArea, type Area } from "../../domain/sheet/areasOf";
import type { TablePlace } from "../../excel/surveyWorkbook";
import type { WorkbookChange } from "../../excel/watchChanges";
import type { LiveBase } from "./LiveBase";

/** A table of which some rows are to be read again. All is counted from 0 in its body. */
export interface TouchedTable {
  readonly templateId: string;
  readonly place: TablePlace;
  /** Ascending, none twice. */
  readonly rows: readonly number[];
  /** The cells that were edited; none where only formulas may have other results. */
  readonly areas: readonly Area[];
  /** -1 where the table has no such column. */
  readonly idColumn: number;
}

/** What is to be read again after changes; nothing at all where both are empty. */
export interface PlannedUpdate {
  readonly tables: readonly TouchedTable[];
  /** Small tables whose formulas may have other results, with their values as they were. */
  readonly followed: readonly { readonly place: TablePlace; readonly values: readonly Row[] }[];
}

interface Touched {
  readonly rows: Set<number>;
  readonly areas: Area[];
}

/** Above this many rows a full look costs little more. */
const MOST_ROWS = 500;

/**
 * What is to be read again after changes; undefined where only a full look will do: anything but edits of cells in the
 * bodies of the templates' tables (edits away from all tables mean nothing), or too many rows.
 */
export function planUpdate(base: LiveBase, changes: readonly WorkbookChange[]): PlannedUpdate | undefined {
  const { survey } = base.loaded;
  const sheets = new Map(survey.sheets.map(({ id, name }) => [id, name]));
  const touched = new Map<string, Touched>();
  let isNews = false;
  for (const change of changes) {
    const areas = change.kind === "cells" ? areasOf(change.address) : undefined;
    const sheet = change.kind === "cells" ? sheets.get(change.sheetId) : undefined;
    if (change.kind !== "cells" || !areas || sheet === undefined) return undefined;
    for (const area of areas) {
      const inTables = areaInTables(base, sheet, area);
      if (!inTables) return undefined;
      const isOurMark = inTables.some(({ isMark }) => isMark) && change.isOwn;
      if (isOurMark) continue;
      isNews = true;
      for (const { templateId, body } of inTables) {
        const { rows, areas: known } = entry(touched, templateId);
        known.push(body);
        for (let row = body.top; row <= body.bottom && rows.size <= MOST_ROWS; row++) rows.add(row);
      }
    }
  }
  if (!isNews) return { tables: [], followed: [] };
  for (const [templateId, { formulaRows }] of base.besides) {
    if (!formulaRows) return undefined;
    if (formulaRows.length > 0) for (const row of formulaRows) entry(touched, templateId).rows.add(row);
  }
  const count = [...touched.values()].reduce((sum, { rows }) => sum + rows.size, 0);
  if (count > MOST_ROWS) return undefined;
  const tables = [...touched].flatMap(([templateId, { rows, areas }]) => {
    const place = survey.tables.get(tableName(templateId));
    const idColumn = base.check.workbook.tables.get(templateId)?.columnOf.get(ROW_ID) ?? -1;
    return place ? [{ templateId, place, rows: [...rows].sort((a, b) => a - b), areas, idColumn }] : [];
  });
  const followed = base.followed.flatMap((name) => {
    const [place, values] = [survey.tables.get(name), survey.values.get(name)];
    return place && values ? [{ place, values }] : [];
  });
  return { tables, followed };
}

function entry(touched: Map<string, Touched>, templateId: string): Touched {
  const known = touched.get(templateId) ?? { rows: new Set(), areas: [] };
  touched.set(templateId, known);
  return known;
}

interface InTable {
  readonly templateId: string;
  /** The part in the table's body, counted from its first cell. */
  readonly body: Area;
  /** It lies in the column of marks. */
  readonly isMark: boolean;
}

const templateIds: ReadonlyMap<string, string> = new Map(templates.map(({ id }) => [tableName(id), id]));

/**
 * The parts of an edited block that lie in bodies of the templates' tables. undefined where it touches headings, the
 * cells just below or to the right of a table, by which tables grow, or settings and lists.
 */
function areaInTables({ loaded, check }: LiveBase, sheet: string, area: Area): InTable[] | undefined {
  const found: InTable[] = [];
  for (const [name, place] of loaded.survey.tables) {
    if (place.sheet !== sheet) continue;
    const { top, left, rows, headings } = place;
    const surroundings = { top, left, bottom: top + rows + 1, right: left + headings.length };
    if (!sharedArea(area, surroundings)) continue;
    const templateId = templateIds.get(name);
    const body = { top: top + 1, left, bottom: top + rows, right: left + headings.length - 1 };
    const inBody = sharedArea(area, body);
    const isInside =
      inBody !== undefined &&
      inBody.top === area.top &&
      inBody.bottom === area.bottom &&
      inBody.right === area.right;
    if (templateId === undefined || !isInside) return undefined;
    const marks = check.workbook.tables.get(templateId)?.columnOf.get(CHECK_MARKS);
    found.push({
      templateId,
      body: {
        top: inBody.top - body.top,
        left: inBody.left - left,
        bottom: inBody.bottom - body.top,
        right: inBody.right - left,
      },
      isMark: area.left === area.right && inBody.left - left === marks,
    });
  }
  return found;
}
