import { Refusal } from "../book/Editor";
import type { ErrorBody } from "./Wire";

/** What the client gets as OfficeExtension.Error: `code` is a word of Excel.ErrorCodes. */
export class HostError extends Error {
  /** "Range.values"; filled in by the interpreter where it is left out. */
  location = "";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Status numbers as Excel sends them; what is not listed is a bad request. */
const STATUS: ReadonlyMap<string, number> = new Map([
  ["AccessDenied", 403],
  ["ItemNotFound", 404],
  ["ApiNotFound", 404],
  ["ItemAlreadyExists", 409],
  ["Conflict", 409],
  ["GeneralException", 500],
  ["NotImplemented", 501],
]);

/** Anything thrown while an action runs, as the client expects it. */
export function describeError(error: unknown, location: string, actionIndex: number): ErrorBody {
  const known = error instanceof HostError || error instanceof Refusal;
  const code = known ? error.code : "GeneralException";
  return {
    Code: code,
    Message: error instanceof Error ? error.message : String(error),
    Location: error instanceof HostError && error.location !== "" ? error.location : location,
    ActionIndex: actionIndex,
    HttpStatusCode: STATUS.get(code) ?? 400,
  };
}

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
