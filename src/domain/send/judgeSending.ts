import type { Severity } from "../validate/Finding";
import type { SendLine, SendLineId, SendPlace, SendReport, SendState } from "./SendReport";

/** All that was found out about a workbook that is to go out. */
export interface SendFacts {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Accepted findings. */
  readonly waived: number;
  /** The as-of date and today, as serial days. */
  readonly asOf: number;
  readonly asOfPlace: SendPlace;
  readonly today: number;
  /** Rows without an id; `places` are their tables. */
  readonly noId: { readonly count: number; readonly places: readonly SendPlace[] };
  readonly hiddenSheets: readonly SendPlace[];
  readonly hiddenColumns: readonly SendPlace[];
  readonly hiddenRows: readonly SendPlace[];
  readonly filters: readonly SendPlace[];
  readonly contacts: readonly SendPlace[];
  readonly names: readonly SendPlace[];
  readonly links: readonly SendPlace[];
  /** Undefined where the file could not be looked into. */
  readonly comments: readonly SendPlace[] | undefined;
  readonly protected: readonly SendPlace[];
  /** Of the file, in bytes; undefined where Excel does not tell. */
  readonly size: number | undefined;
  /** Sheets that were too large to be read. */
  readonly unread: readonly SendPlace[];
}

/** Days after which an as-of date is told as old: plans are reported on every month at most. */
const OLD_AS_OF = 31;
/** Files above this often don't pass a mail server. */
const LARGE_FILE = 10 * 1024 * 1024;
/** More places than these help nobody. */
const MOST_PLACES = 100;

/** What stands in the way of sending a workbook, what to look at first, and what is in order. */
export function judgeSending(facts: SendFacts): SendReport {
  const { counts, asOf, today, size } = facts;
  const listed = (id: SendLineId, places: readonly SendPlace[]): SendLine =>
    line(id, places.length > 0 ? "look" : "fine", places.length, {}, places);
  const age = today - asOf;
  const lines: SendLine[] = [
    line("errors", counts.error > 0 ? "stop" : "fine", counts.error),
    line("warnings", counts.warning > 0 ? "look" : "fine", counts.warning),
    line("noId", facts.noId.count > 0 ? "look" : "fine", facts.noId.count, {}, facts.noId.places),
    listed("hiddenSheets", facts.hiddenSheets),
    listed("hiddenColumns", facts.hiddenColumns),
    listed("hiddenRows", facts.hiddenRows),
    listed("filters", facts.filters),
    listed("contacts", facts.contacts),
    listed("names", facts.names),
    listed("links", facts.links),
    facts.comments ? listed("comments", facts.comments) : line("comments", "look", undefined),
    line("asOf", age > OLD_AS_OF || age < 0 ? "look" : "fine", Math.abs(age), { isAhead: age < 0 ? 1 : 0 }, [
      facts.asOfPlace,
    ]),
    line("size", (size ?? 0) > LARGE_FILE ? "look" : "fine", size),
    ...(facts.unread.length > 0 ? [listed("unread", facts.unread)] : []),
    line("protected", "fine", facts.protected.length, {}, facts.protected),
    line("waived", "fine", facts.waived),
  ];
  const things = lines.filter(({ state }) => state === "look").length;
  return {
    state: counts.error > 0 ? "stop" : things > 0 ? "look" : "fine",
    things,
    errors: counts.error,
    lines,
  };
}

const line = (
  id: SendLineId,
  state: SendState,
  count: number | undefined,
  values: SendLine["values"] = {},
  places: readonly SendPlace[] = [],
): SendLine => ({ id, state, count, values, places: places.slice(0, MOST_PLACES) });
