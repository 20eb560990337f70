import type { Style } from "./Book";

const indexes = new WeakMap<readonly Style[], Map<string, number>>();

/**
 * The index of a style in the book's list, which is added to where it is new. Two styles are the same
 * when their members are, whatever their order; members that are undefined do not count.
 */
export function internStyle(styles: Style[], style: Style): number {
  let index = indexes.get(styles);
  if (!index || index.size > styles.length) {
    index = new Map();
    indexes.set(styles, index);
  }
  for (let i = index.size; i < styles.length; i++) {
    const known = styles[i];
    let key = known === undefined ? `missing ${i}` : keyOf(known);
    // A file may hold the same style twice; the first one is used, the other keeps its place.
    if (index.has(key)) key = `${key} again ${i}`;
    index.set(key, i);
  }
  const clean = prune(style);
  const key = keyOf(clean);
  const found = index.get(key);
  if (found !== undefined) return found;
  styles.push(Object.freeze(clean));
  index.set(key, styles.length - 1);
  return styles.length - 1;
}

/** Without members that are undefined, and without font and borders that say nothing. */
function prune<T extends object>(value: T): T {
  const out: Record<string, unknown> = {};
  for (const [member, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (typeof part === "object" && part !== null) {
      const inner = prune(part as object);
      if (Object.keys(inner).length > 0) out[member] = inner;
    } else out[member] = part;
  }
  return out as T;
}

function keyOf(value: object): string {
  return JSON.stringify(value, (_member, part: unknown) =>
    typeof part === "object" && part !== null
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
