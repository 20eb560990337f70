import type { Area, PageLayout } from "../book/Book";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import {
  type HostObject,
  type Method,
  ObjectClass,
  type Property,
  link,
  method,
  readOnly,
  readWrite,
} from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readMembers, readNumber, readText, readWhole, readWord } from "../protocol/readArguments";
import { makeAreas } from "./RangeAreas";
import { type WorksheetState, sheetAt } from "./Worksheet";
import { isEntireColumn, isEntireRow } from "./Blocks";
import { makeRange } from "./rangePlace";
import { readPlace } from "./readPlace";

const layoutOf = (state: WorksheetState, session: Session): PageLayout => sheetAt(state, session).pageLayout;

const change = ({ id }: WorksheetState, pageLayout: Partial<PageLayout>, { editor }: Session): void =>
  editor.setSheet(id, { pageLayout });

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";
type Margin = keyof PageLayout["margins"];

const flag = (member: Flag): Property<WorksheetState> =>
  readWrite(
    9,
    (state, session) => layoutOf(state, session)[member],
    (state, value, session) => change(state, { [member]: readFlag(value, member) }, session),
  );

const margin = (member: Margin): Property<WorksheetState> =>
  readWrite(
    9,
    (state, session) => layoutOf(state, session).margins[member],
    (state, value, session) => setMargins(state, { [member]: readPoints(value) }, session),
  );

function readPoints(value: unknown): number {
  const points = readNumber(value, "margin");
  if (points < 0) throw invalidArgument("a margin below 0");
  return points;
}

const setMargins = (state: WorksheetState, margins: Partial<PageLayout["margins"]>, session: Session): void =>
  change(state, { margins: { ...layoutOf(state, session).margins, ...margins } }, session);

/** Scale 10 to 400, or pages to fit; setting one way ends the other. */
function readZoom(value: unknown): PageLayout["zoom"] {
  const given = readMembers(value, "zoom");
  const isGiven = (name: string): boolean => given[name] !== null && given[name] !== undefined;
  if (isGiven("scale")) {
    const scale = readWhole(given.scale, "scale");
    if (scale < 10 || scale > 400) throw invalidArgument("scale must lie between 10 and 400");
    return { scale };
  }
  const zoom: PageLayout["zoom"] = {};
  for (const name of ["horizontalFitToPages", "verticalFitToPages"] as const) {
    if (isGiven(name)) zoom[name] = readWhole(given[name], name);
  }
  return zoom;
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const PageLayoutClass = new ObjectClass<WorksheetState>("PageLayout", {
  properties: {
    Orientation: readWrite(
      9,
      (state, session) => layoutOf(state, session).orientation,
      (state, value, session) =>
        change(state, { orientation: readWord(value, ORIENTATIONS, "orientation") }, session),
    ),
    PaperSize: readWrite(
      9,
      (state, session) => layoutOf(state, session).paperSize,
      (state, value, session) => change(state, { paperSize: readText(value, "paperSize") }, session),
    ),
    Zoom: readWrite(
      9,
      (state, session) => layoutOf(state, session).zoom,
      (state, value, session) => change(state, { zoom: readZoom(value) }, session),
    ),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: link(9, (state) => HeaderFooterGroupClass.of(state)) },
  methods: {
    SetPrintMargins: method(9, (state, [unit, options], session) => {
      const points = UNITS[readWord(unit, ["Points", "Inches", "Centimeters"], "unit")];
      const given = readMembers(options, "marginOptions");
      const names: Margin[] = ["left", "right", "top", "bottom", "header", "footer"];
      const set = names.filter((name) => given[name] !== null && given[name] !== undefined);
      setMargins(
        state,
        Object.fromEntries(set.map((name) => [name, readPoints(given[name]) * points])),
        session,
      );
    }),
    SetPrintArea: method(9, (state, [area], session) =>
      change(state, { printArea: ownAreas(state, area, session) }, session),
    ),
    SetPrintTitleRows: method(9, (state, [rows], session) => {
      const [area] = ownAreas(state, rows, session);
      if (!area || !isEntireRow(area)) throw invalidArgument("print titles are whole rows");
      change(state, { titleRows: { first: area.top, last: area.bottom } }, session);
    }),
    SetPrintTitleColumns: method(9, (state, [columns], session) => {
      const [area] = ownAreas(state, columns, session);
      if (!area || !isEntireColumn(area)) throw invalidArgument("print titles are whole columns");
      change(state, { titleColumns: { first: area.left, last: area.right } }, session);
    }),
    ...pair("GetPrintArea", (state, session) =>
      makeAreas(state.id, layoutOf(state, session).printArea ?? [], session),
    ),
    ...pair("GetPrintTitleRows", (state, session) => {
      const rows = layoutOf(state, session).titleRows;
      return (
        rows && makeRange(state.id, { top: rows.first, left: 0, bottom: rows.last, right: 16_383 }, session)
      );
    }),
    ...pair("GetPrintTitleColumns", (state, session) => {
      const columns = layoutOf(state, session).titleColumns;
      return (
        columns &&
        makeRange(state.id, { top: 0, left: columns.first, bottom: 1_048_575, right: columns.last }, session)
      );
    }),
  },
});

function ownAreas(state: WorksheetState, value: unknown, session: Session): Area[] {
  const place = readPlace(value, state.id, session);
  if (place.sheet !== state.id) throw invalidArgument("the range is on another sheet");
  return place.areas;
}

/** A getter that refuses with ItemNotFound, and its OrNullObject twin. */
function pair(
  name: string,
  find: (state: WorksheetState, session: Session) => HostObject | null,
): Record<string, Method<WorksheetState>> {
  return {
    [name]: method(9, (state, _args, session) => {
      const found = find(state, session);
      if (found) return found;
      throw itemNotFound(name);
    }),
    [`${name}OrNullObject`]: method(9, (state, _args, session) => find(state, session)),
  };
}

const HeaderFooterGroupClass = new ObjectClass<WorksheetState>("HeaderFooterGroup", {
  properties: { State: readOnly(9, () => "Default") },
  links: { DefaultForAllPages: link(9, (state) => HeaderFooterClass.of(state)) },
});

const line = (member: keyof PageLayout["headersFooters"]): Property<WorksheetState> =>
  readWrite(
    9,
    (state, session) => layoutOf(state, session).headersFooters[member],
    (state, value, session) => {
      const headersFooters = {
        ...layoutOf(state, session).headersFooters,
        [member]: readText(value, member),
      };
      change(state, { headersFooters }, session);
    },
  );

const HeaderFooterClass = new ObjectClass<WorksheetState>("HeaderFooter", {
  properties: {
    LeftHeader: line("leftHeader"),
    CenterHeader: line("centerHeader"),
    RightHeader: line("rightHeader"),
    LeftFooter: line("leftFooter"),
    CenterFooter: line("centerFooter"),
    RightFooter: line("rightFooter"),
  },
});
