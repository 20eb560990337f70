import type { Host } from "../protocol/createHost";
import type { RequestBody } from "../protocol/Wire";
import { byteLength } from "../protocol/byteLength";
import type { CommandRunner } from "./CommandRunner";
import type { FileSlices } from "./FileSlices";
import { type MethodResult, done, unsupported } from "./PaneMessage";

export interface MethodContext {
  host: Host;
  commands: CommandRunner;
  files: FileSlices;
}

interface MethodCall {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [position: number]: unknown;
}

/** Answers the client's executeMethod calls: Excel requests, command results, settings, the file. */
export async function executeMethod(data: unknown, context: MethodContext): Promise<MethodResult> {
  const call = (data ?? {}) as MethodCall;
  const { host, commands, files } = context;
  switch (call.DdaMethod?.DispatchId) {
    case 93:
      return richApi(call.ArrayData ?? [], host);
    case 94:
      commands.completed(String(call[0]), Number(call[1]));
      return done();
    case 75:
      return done({ Properties: { Settings: settingsOf(host) } });
    case 76:
      // Always the complete list.
      host.session.editor.setSettings(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
      return done();
    case 77:
      return files.open(Number(call[0]), Number(call[1]));
    case 80:
      return files.slice(Number(call[2]), Number(call[3]));
    case 81:
      return files.close(Number(call[2]));
    case 86:
      return done({ 0: { 1: host.session.editor.book.fileName } });
    default:
      return unsupported;
  }
}

/** [customData, method, url, headers, body, _, flags, …] */
async function richApi(fields: readonly unknown[], host: Host): Promise<MethodResult> {
  const [customData, , , , body, , flags] = fields;
  if (typeof body !== "string") return unsupported;
  const reply = await host.process(JSON.parse(body) as RequestBody, {
    customData: String(customData),
    flags: Number(flags) || 0,
    bytes: byteLength(body),
  });
  return reply.kind === "answer"
    ? done({ Data: [200, [], reply.text] })
    : { Version: 1, Error: reply.number };
}

const settingsOf = (host: Host): { Name: string; Value: string }[] =>
  Object.entries(host.session.editor.book.settings).map(([Name, Value]) => ({ Name, Value }));
