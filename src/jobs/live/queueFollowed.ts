import { OFFERED, ORDER } from "../../domain/sheet/offeredChoices";
import { areasOf, sharedArea, type Area } from "../../domain/sheet/areasOf";
import { lookForFormulas } from "../../excel/lookBesides";
import type { TablePlace } from "../../excel/surveyWorkbook";
import type { LoadedWorkbook } from "../loadWorkbook";

/**
 * Queues a look for formulas in the tables of settings, units and lists, one question a sheet; after the caller's sync
 * the function gives the names of the tables with formulas other than the product's own.
 */
export function queueFollowed(
  context: Excel.RequestContext,
  { survey }: LoadedWorkbook,
): () => readonly string[] {
  const small = [...survey.values.keys()].flatMap((name) => {
    const place = survey.tables.get(name);
    return place && place.rows > 0 ? [{ name, place, body: bodyOf(place) }] : [];
  });
  const blocks = new Map<string, Area>();
  for (const { place, body } of small) {
    const known = blocks.get(place.sheet) ?? body;
    blocks.set(place.sheet, {
      top: Math.min(known.top, body.top),
      left: Math.min(known.left, body.left),
      bottom: Math.max(known.bottom, body.bottom),
      right: Math.max(known.right, body.right),
    });
  }
  const answers = lookForFormulas(context, blocks);
  return () => {
    let found: ReturnType<typeof answers> = new Map();
    try {
      found = answers();
    } catch (error) {
      // As with what lies beside the tables' rows: every update is a full look then.
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
    const areas = new Map(
      [...found].map(([sheet, address]) => [sheet, address === "" ? [] : areasOf(address)]),
    );
    return small.flatMap(({ name, place, body }) =>
      hasFormulas(place, body, areas.get(place.sheet)) ? [name] : [],
    );
  };
}

const bodyOf = ({ top, left, rows, headings }: TablePlace): Area => ({
  top: top + 1,
  left,
  bottom: top + rows,
  right: left + headings.length - 1,
});

/** Whether a formula lies in a column other than the hidden ones behind the drop-downs; unknown areas count as some. */
const hasFormulas = ({ headings }: TablePlace, body: Area, areas: readonly Area[] | undefined): boolean =>
  !areas ||
  areas.some((area) => {
    const shared = sharedArea(area, body);
    const columns = shared ? headings.slice(shared.left - body.left, shared.right - body.left + 1) : [];
    return columns.some((heading) => heading !== ORDER && heading !== OFFERED);
  });
