import type { Editor } from "../book/Editor";
import { type Host, type HostOptions, type RequestRecord, createHost } from "../protocol/createHost";
import { EVENT } from "../protocol/describeEvent";
import { byteLength } from "../protocol/byteLength";
import type { Reply } from "../protocol/Reply";
import { METHOD, type RequestBody } from "../protocol/Wire";
import { type Bridge, loadClient } from "./loadClient";

/** Office.js' `Excel` and `OfficeExtension` globals of this process, talking to one workbook. */
export interface NodeConnection {
  readonly host: Host;
  /** The add-in's round trips so far, without the ones in which the client only hands back references. */
  requests(): RequestRecord[];
  /** Members that were asked for and that the workbench does not have. */
  readonly unimplemented: string[];
  /** Lets go of the workbook. Requests that come later are refused; late clean-up of the client's is swallowed. */
  close(): void;
}

interface BridgeRequest {
  id: number;
  flags?: number;
  message: { body: RequestBody };
}

/**
 * Loads Microsoft's Excel client into this realm, once, and connects it to the workbook. One workbook at a time:
 * connecting the next one takes the place of the one before, whose handlers are forgotten.
 */
export function connectNode(editor: Editor, options: HostOptions = {}): NodeConnection {
  const host = createHost(editor, options);
  // The bridge mode of the client has no registration for these two; it only waits for them.
  host.session.events.register(EVENT.documentSelectionChanged, "");
  host.session.events.register(EVENT.settingsChanged, "");
  let isClosed = false;

  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      const { body } = request.message;
      if (isClosed) return deliver(bridge, request.id, answerWhenClosed(body));
      void host
        .process(body, { flags: request.flags ?? 0, bytes: byteLength(text) })
        .then((reply) => deliver(bridge, request.id, reply));
    },
  };
  const stop = host.onEvents((entries) => {
    if (!isClosed)
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  });
  loadClient().connect(bridge);

  return {
    host,
    requests: () => host.log.filter((record) => !record.releaseOnly),
    get unimplemented() {
      return host.unimplemented;
    },
    close() {
      isClosed = true;
      stop();
      host.dispose();
    },
  };
}

function deliver(bridge: Bridge, id: number, reply: Reply): void {
  const message =
    reply.kind === "answer"
      ? `{"statusCode":200,"headers":{},"body":${reply.text}}`
      : JSON.stringify({
          statusCode: reply.status,
          headers: {},
          body: { error: { code: reply.code, message: reply.message } },
        });
  bridge.onMessageFromHost?.(`{"id":${id},"type":2,"message":${message}}`);
}

/** The client hands back references some time after `Excel.run` is over, without waiting for an answer. */
function answerWhenClosed(body: RequestBody): Reply {
  const calls = body.Actions.filter(({ ActionType }) => ActionType === METHOD);
  if (calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference")) {
    return { kind: "answer", text: JSON.stringify({ Error: null, TraceIds: [], Results: [] }) };
  }
  const message = "The workbook of this connection was closed.";
  return { kind: "failure", number: 5001, code: "InvalidRequestContext", status: 400, message };
}
