/**
 * Rows or columns in a line, in pixels: where each begins, and which one is at a point. Holds only
 * those whose size is not the usual one, so a million rows cost nothing. Hidden ones have size 0.
 */
export class Axis {
  private readonly indexes: number[];
  private readonly sizes: number[];
  /** Pixels that the first n exceptions add to n usual sizes. */
  private readonly added: number[];

  /** @param exceptions in any order, one an index */
  constructor(
    readonly count: number,
    readonly usual: number,
    exceptions: readonly { index: number; size: number }[],
  ) {
    const sorted = [...exceptions].sort((a, b) => a.index - b.index);
    this.indexes = sorted.map((line) => line.index);
    this.sizes = sorted.map((line) => line.size);
    this.added = [0];
    let sum = 0;
    for (const line of sorted) this.added.push((sum += line.size - usual));
  }

  size(index: number): number {
    const at = this.before(index);
    return this.indexes[at] === index ? (this.sizes[at] ?? this.usual) : this.usual;
  }

  /** Where the line begins; `offset(count)` is the whole length. */
  offset(index: number): number {
    return index * this.usual + (this.added[this.before(index)] ?? 0);
  }

  /** The last line that begins at or before the point; never a hidden one unless all are. */
  at(point: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= point) low = middle;
      else high = middle - 1;
    }
    return this.size(low) > 0 ? low : (this.step(low, -1) ?? this.step(low, 1) ?? low);
  }

  /** The next line in that direction that is not hidden. */
  step(index: number, direction: 1 | -1): number | undefined {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (this.size(next) > 0) return next;
    }
    return undefined;
  }

  /** How many exceptions stand before the line. */
  private before(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
