/**
 * What the host gives back for a request: the JSON of a `ResponseBody`, or a failure of the transport, which
 * goes to the client as a number (browser) or as an HTTP status with a code (bridge).
 */
export type Reply =
  | { kind: "answer"; text: string }
  | { kind: "failure"; number: number; code: string; status: number; message: string };

const FAILURES = {
  InvalidOperationInCellEditMode: [
    5004,
    400,
    "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  ],
  RequestPayloadSizeLimitExceeded: [5103, 400, "The request payload size has exceeded the limit of 5 MB."],
  ResponsePayloadSizeLimitExceeded: [5104, 400, "The response payload size has exceeded the limit of 5 MB."],
} as const;

export function transportFailure(code: keyof typeof FAILURES): Reply {
  const [number, status, message] = FAILURES[code];
  return { kind: "failure", number, code, status, message };
}
