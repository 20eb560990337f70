import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The client's own seam for hosts without a browser around them. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client when it takes the bridge. */
  onMessageFromHost?: (text: string) => void;
}

export interface Client {
  /** Makes the client talk through this bridge from now on, with no event handlers left. */
  connect(bridge: Bridge): void;
}

/** The parts of OfficeExtension that are not in its public types. */
interface ClientInternals {
  HostBridge: { init(bridge: Bridge): void };
  GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

interface Realm {
  OfficeExtension?: unknown;
  _richApiNativeBridge?: Bridge;
  window?: unknown;
  document?: unknown;
  navigator?: unknown;
}

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/** Loads Microsoft's unmodified Excel client into this realm; at most once, whoever asks. */
export function loadClient(): Client {
  const realm = globalThis as Realm;
  if (realm.OfficeExtension === undefined) evaluateClient(realm);
  const client = realm.OfficeExtension as ClientInternals;
  return {
    connect(bridge) {
      client.GenericEventRegistration.s_genericEventRegistrations = {};
      client.HostBridge.init(bridge);
    },
  };
}

function evaluateClient(realm: Realm): void {
  // What a browser has and the client looks at while it loads.
  realm.window ??= globalThis;
  realm.document ??= {};
  realm.navigator ??= { userAgent: "Node.js" };
  realm._richApiNativeBridge = { sendMessageToHost: () => undefined };
  const source = readFileSync(createRequire(ownPath()).resolve(CLIENT), "utf8");
  // Indirect eval: the client declares its globals with var, which `require` would hide.
  (0, eval)(source);
}

/** Where packages are looked for: this file, or what was started where modules have no file name. */
function ownPath(): string {
  return typeof __filename === "string" ? __filename : (process.argv[1] ?? process.cwd());
}
