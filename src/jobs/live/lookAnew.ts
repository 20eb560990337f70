import { matchHeadings } from "../../domain/schema/headings";
import { tableName } from "../../domain/schema/tableName";
import { templates } from "../../domain/schema/templates";
import type { Template } from "../../domain/schema/Template";
import { areasOf, sharedArea } from "../../domain/sheet/areasOf";
import { createLiveCheck } from "../../domain/validate/live/createLiveCheck";
import { lookBesides } from "../../excel/lookBesides";
import type { TablePlace } from "../../excel/surveyWorkbook";
import type { LoadedWorkbook } from "../loadWorkbook";
import { readForCheck } from "../runCheck";
import type { Besides, LiveBase } from "./LiveBase";
import { queueFollowed } from "./queueFollowed";

/** Formulas in more rows than this are not followed. */
const MOST_FORMULA_ROWS = 200;

/** A full look, on which small updates can build. Reads little more than a check, in as many round trips. */
export async function lookAnew(context: Excel.RequestContext): Promise<LiveBase> {
  let readBesides: (() => ReadonlyMap<string, Besides>) | undefined;
  let readFollowed: (() => readonly string[]) | undefined;
  const { loaded, workbook } = await readForCheck(context, (known) => {
    readBesides = queueBesides(context, known);
    readFollowed = queueFollowed(context, known);
  });
  const besides = readBesides?.() ?? new Map<string, Besides>();
  const followed = readFollowed?.() ?? [];
  return { loaded, check: createLiveCheck(workbook), located: new WeakMap(), besides, followed };
}

function queueBesides(
  context: Excel.RequestContext,
  { survey }: LoadedWorkbook,
): () => ReadonlyMap<string, Besides> {
  const present = templates.flatMap((template) => {
    const place = survey.tables.get(tableName(template.id));
    return place && place.rows > 0 ? [{ template, place }] : [];
  });
  const answers = lookBesides(
    context,
    present.map(({ place }) => place),
  );
  const unknown: Besides = { formulaRows: undefined, colours: -1 };
  return () => {
    let found: ReturnType<typeof answers> = [];
    try {
      found = answers();
    } catch (error) {
      // The first answer was refused and asked for anew, without this: every update is a full look then.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
    return new Map(
      present.map(({ template, place }, at): [string, Besides] => {
        const answer = found[at];
        return [
          template.id,
          answer
            ? { formulaRows: formulaRows(template, place, answer.formulas), colours: answer.colours }
            : unknown,
        ];
      }),
    );
  };
}

/** Rows, from 0 in the body, with a formula in a cell of a field that is filled in. */
function formulaRows(template: Template, place: TablePlace, address: string): number[] | undefined {
  if (address === "") return [];
  const areas = areasOf(address);
  if (!areas) return undefined;
  const columns = inputColumns(template, place);
  const rows = new Set<number>();
  for (const area of areas)
    for (const column of columns) {
      const at = place.left + column;
      const cells = { top: place.top + 1, bottom: place.top + place.rows, left: at, right: at };
      const shared = sharedArea(area, cells);
      for (let row = shared?.top ?? 0; shared && row <= shared.bottom; row++) {
        rows.add(row - place.top - 1);
        if (rows.size > MOST_FORMULA_ROWS) return undefined;
      }
    }
  return [...rows];
}

/** Columns, from 0 in the table, of the fields that people fill in: the computed ones are never checked. */
export function inputColumns(template: Template, { headings }: TablePlace): number[] {
  const { columnOf } = matchHeadings(template, headings);
  return template.fields.flatMap(({ id, type }) => {
    const column = type === "computed" ? undefined : columnOf.get(id);
    return column === undefined ? [] : [column];
  });
}
