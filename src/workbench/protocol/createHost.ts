import type { BookEvent, Editor } from "../book/Editor";
import { workbookRoots } from "../objects/workbookRoots";
import { type AddinServices, createQuietServices } from "./AddinServices";
import { EventRegistry } from "./EventRegistry";
import { EventQueue, type EventListener } from "./EventQueue";
import { Interpreter } from "./Interpreter";
import { LiveRanges } from "./LiveRanges";
import { MemberAccess } from "./MemberAccess";
import type { Session } from "./Session";
import { byteLength } from "./byteLength";
import { type Reply, transportFailure } from "./Reply";
import { METHOD, TRACE, type RequestBody, type ResponseBody } from "./Wire";

export interface HostOptions {
  /** The ExcelApi set that is offered, "1.15" at most; members of later sets are refused. */
  requirementSet?: string;
  services?: AddinServices;
  /** Bytes that a request and a response may have; Excel on the web stops at 5 MB. */
  payloadLimit?: number;
}

export interface RequestInfo {
  /** "WacPartition" for services of the application; anything else is the workbook. */
  customData?: string;
  /** The client's flags; 64 = wait while a cell is being edited. */
  flags?: number;
  /** Size of the request as it came, where the caller knows it. */
  bytes?: number;
}

/** One request, for counting round trips and bytes. */
export interface RequestRecord {
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** Only hands back references that the client no longer needs: not a round trip of the add-in's own. */
  releaseOnly: boolean;
  /** Error code, where it failed. */
  error?: string;
}

/** Answers the client's requests for one workbook. */
export interface Host {
  /** Requests are answered strictly one after another, in the order in which they came. */
  process(body: RequestBody, info?: RequestInfo): Promise<Reply>;
  /** Events come in a later task, after the answer to the request that caused them. */
  onEvents(listener: EventListener): () => void;
  /** Sends an event that is none of the book's, where the add-in listens to it. */
  post(type: number, target: string, args: Record<string, unknown>): void;
  readonly session: Session;
  readonly log: RequestRecord[];
  /** Members that were asked for and are not there, "Range.getDirectPrecedents". */
  readonly unimplemented: string[];
  dispose(): void;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_POLL_MILLISECONDS = 25;

export function createHost(editor: Editor, options: HostOptions = {}): Host {
  const session: Session = {
    editor,
    ranges: new LiveRanges(),
    events: new EventRegistry(),
    services: options.services ?? createQuietServices(),
    calculationMode: "Automatic",
  };
  const access = new MemberAccess(session, offeredMinor(options.requirementSet ?? "1.15"));
  const queue = new EventQueue(session);
  const limit = options.payloadLimit ?? PAYLOAD_LIMIT;
  const log: RequestRecord[] = [];
  let isRunning = false;
  let isDisposed = false;
  let last: Promise<unknown> = Promise.resolve();

  const stopListening = editor.listen((event: BookEvent) => {
    session.ranges.follow(event);
    queue.add(event, isRunning);
  });

  function answer(body: RequestBody, info: RequestInfo): Reply {
    const record: RequestRecord = {
      actions: body.Actions.length,
      requestBytes: info.bytes ?? byteLength(JSON.stringify(body)),
      responseBytes: 0,
      releaseOnly: isReleaseOnly(body),
    };
    log.push(record);
    if (record.requestBytes > limit) {
      record.error = "RequestPayloadSizeLimitExceeded";
      return transportFailure("RequestPayloadSizeLimitExceeded");
    }
    isRunning = true;
    let response: ResponseBody;
    try {
      response = runRequest(body, info.customData === "WacPartition");
    } finally {
      isRunning = false;
      session.ranges.endRequest();
    }
    const text = JSON.stringify(response);
    record.responseBytes = byteLength(text);
    if (response.Error) record.error = response.Error.Code;
    if (record.responseBytes <= limit) return { kind: "answer", text };
    record.error = "ResponsePayloadSizeLimitExceeded";
    return transportFailure("ResponsePayloadSizeLimitExceeded");
  }

  function runRequest(body: RequestBody, isForServices: boolean): ResponseBody {
    const interpreter = new Interpreter(body, session, access, workbookRoots(isForServices));
    const response: ResponseBody = { Error: null, TraceIds: [], Results: [] };
    // As in Excel, a request is one undo step.
    editor.batch(() => {
      for (const [index, action] of body.Actions.entries()) {
        const outcome = interpreter.run(index, action);
        // Ranges must follow what was inserted or deleted before the next action uses them.
        editor.tell();
        session.ranges.endStep();
        if ("error" in outcome) {
          // What was done before stays done, and is reported: Excel does not roll back.
          response.Error = outcome.error;
          return;
        }
        if (action.ActionType === TRACE) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: outcome.value });
      }
    });
    return response;
  }

  async function waitForCellEdit(flags: number): Promise<boolean> {
    if (!editor.cellEditing) return true;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return false;
    while (editor.cellEditing && !isDisposed) {
      await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MILLISECONDS));
    }
    return true;
  }

  return {
    process(body, info = {}) {
      const turn = last.then(async () => {
        if (await waitForCellEdit(info.flags ?? 0)) return answer(body, info);
        return transportFailure("InvalidOperationInCellEditMode");
      });
      // A failure belongs to its own caller, not to the next request.
      last = turn.catch(() => undefined);
      return turn;
    },
    onEvents: (listener) => queue.listen(listener),
    post(type, target, args) {
      if (session.events.listens(type, target)) queue.post(type, target, args);
    },
    session,
    log,
    get unimplemented() {
      return [...access.unimplemented];
    },
    dispose() {
      isDisposed = true;
      stopListening();
      queue.dispose();
    },
  };
}

function offeredMinor(set: string): number {
  const minor = Number(/^1\.(\d+)$/.exec(set)?.[1]);
  if (!(minor >= 1 && minor <= 15))
    throw new RangeError(`ExcelApi ${set} can't be offered; 1.1 to 1.15 can.`);
  return minor;
}

function isReleaseOnly(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType === METHOD);
  const others = body.Actions.some(({ ActionType }) => ActionType > METHOD || ActionType === 2);
  return calls.length > 0 && !others && calls.every((action) => action.Name === "_RemoveReference");
}
