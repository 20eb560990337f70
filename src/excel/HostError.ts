/** Why Excel could not do what was asked, in our own words; jobs turn it into a sentence. */
export type HostProblem =
  | "cellEditing"
  | "protectedSheet"
  | "protectedWorkbook"
  | "readOnly"
  | "tooLarge"
  | "notReady"
  | "missingFeature"
  | "tableOverlap"
  | "sheetBusy"
  | "notFound"
  | "unexpected";

export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    /** What Excel said, for the curious; never shown alone. */
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(`${problem}: ${detail}`, options);
    this.name = "HostError";
  }
}

/** Codes of Excel.ErrorCodes and of the transport; messages are localised, so only codes are looked at. */
const problems: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protectedSheet",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  RequestAborted: "notReady",
  ActivityLimitReached: "notReady",
  InvalidOrTimedOutSession: "notReady",
  ConnectionFailure: "notReady",
  ApiNotFound: "missingFeature",
  ApiNotAvailable: "missingFeature",
  NotImplemented: "missingFeature",
  MergedRangeConflict: "tableOverlap",
  InsertDeleteConflict: "sheetBusy",
  FilteredRangeConflict: "sheetBusy",
  PivotTableRangeConflict: "sheetBusy",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
};

/** Any error of an Excel batch as a HostError; programmer errors (TypeError and such) pass through unchanged. */
export function toHostError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(problems[error.code] ?? "unexpected", `${error.code}: ${error.message}`, {
    cause: error,
  });
}
