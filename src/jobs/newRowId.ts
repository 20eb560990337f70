/** Without 0, 1, l and o, which people mix up when they read an id aloud; 32 signs, so that each byte fits evenly. */
const SIGNS = "23456789abcdefghijkmnpqrstuvwxyz";
const LENGTH = 8;

/** A row id that none of `taken` is: 8 random signs, the first a letter, so that no program reads a number in it. */
export function newRowId(taken: ReadonlySet<string>): string {
  for (;;) {
    const id = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte, at) =>
      SIGNS.charAt(at === 0 ? 8 + (byte % 24) : byte % SIGNS.length),
    ).join("");
    if (!taken.has(id)) return id;
  }
}
