interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel cuts addresses silently after 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/**
 * Joins ranges that get the same look into one multi-area address ("A1:B2,D4"), so that a look is set once and
 * not once a range. A later entry still wins where two overlap: a range only joins an earlier group when no
 * group between the two touches it.
 */
export function groupRanges<Key>(
  entries: readonly { readonly range: string; readonly key: Key }[],
): { address: string; key: Key }[] {
  const groups: { address: string; key: Key; boxes: Box[] }[] = [];
  for (const { range, key } of entries) {
    const box = boxOf(range);
    const at = groups.findLastIndex(
      (group) => group.key === key || group.boxes.some((other) => overlaps(other, box)),
    );
    const group = groups[at];
    if (group && group.key === key && group.address.length + range.length < LONGEST_ADDRESS) {
      group.address += `,${range}`;
      group.boxes.push(box);
    } else {
      groups.push({ address: range, key, boxes: [box] });
    }
  }
  return groups.map(({ address, key }) => ({ address, key }));
}

const overlaps = (one: Box, other: Box): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** "B4:F9", "B4", "C:E" and "3:7". */
function boxOf(range: string): Box {
  const [first = "", last = first] = range.split(":");
  const row = (cell: string, otherwise: number): number => Number(/\d+/.exec(cell)?.[0] ?? otherwise);
  const column = (cell: string, otherwise: number): number =>
    [...(/[A-Z]*/.exec(cell)?.[0] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) ||
    otherwise;
  return {
    top: row(first, 1),
    left: column(first, 1),
    bottom: row(last, 1_048_576),
    right: column(last, 16_384),
  };
}
