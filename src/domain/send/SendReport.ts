/** What is looked at before a workbook goes out. */
export type SendLineId =
  | "errors"
  | "warnings"
  | "noId"
  | "hiddenSheets"
  | "hiddenColumns"
  | "hiddenRows"
  | "filters"
  | "contacts"
  | "names"
  | "links"
  | "comments"
  | "asOf"
  | "size"
  | "unread"
  | "protected"
  | "waived";

/** `stop`: not to be sent so. `look`: may be meant, and someone should look. `fine`: in order, or told only. */
export type SendState = "stop" | "look" | "fine";

/** Where a thing stands. */
export interface SendPlace {
  /** "" where it can't be gone to. */
  readonly sheet: string;
  /** "C7", "D:F", "4:9"; "" = the sheet as a whole. */
  readonly cell: string;
  /** What stands there, short; "" where the place says it all. */
  readonly detail: string;
}

export interface SendLine {
  readonly id: SendLineId;
  readonly state: SendState;
  /** How many; undefined where it could not be found out. */
  readonly count: number | undefined;
  /** For the wording: days, megabytes. */
  readonly values: Readonly<Record<string, string | number>>;
  /** As many as are worth showing, in the workbook's order; `count` says how many there are. */
  readonly places: readonly SendPlace[];
}

export interface SendReport {
  /** The worst state of all lines: `fine` = it can go out. */
  readonly state: SendState;
  /** How many lines are to be looked at. */
  readonly things: number;
  readonly errors: number;
  readonly lines: readonly SendLine[];
}
