import { TextDecoder, TextEncoder } from "node:util";

/** Browsers have these; jsdom has not. Import it before what needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
