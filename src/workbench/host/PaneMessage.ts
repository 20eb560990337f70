/** What pane and host post to each other, as JSON text. */
export interface PaneMessage {
  /** 0 a call, 1 an answer or an event. */
  _messageType: number;
  /** Calls: 0 invoke, 1 register an event, 2 unregister it. */
  _actionType?: number;
  /** Answers: 0 to a call, 1 an event. */
  _responseType?: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode?: number;
  _data?: unknown;
  _serializerVersion: 1;
}

export const INVOKE = 0;
export const REGISTER = 1;
export const UNREGISTER = 2;

/** The result of an executeMethod call: 0, or a number of the client's error table; then what belongs to the method. */
export interface MethodResult {
  Version: 1;
  Error: number;
  [member: string]: unknown;
}

export const done = (members: Record<string, unknown> = {}): MethodResult => ({
  Version: 1,
  Error: 0,
  ...members,
});

/** "The operation is not supported." */
export const unsupported: MethodResult = { Version: 1, Error: 5000 };

export function readMessage(text: unknown): PaneMessage | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const message: unknown = JSON.parse(text);
    const isMessage = typeof message === "object" && message !== null && "_conversationId" in message;
    return isMessage ? (message as PaneMessage) : undefined;
  } catch {
    // Pages post other things to each other too.
    return undefined;
  }
}
