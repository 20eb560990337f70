/** What can change about a field's cells, as bits of one number: a rule that looks at one needs no other. */
export const ASPECT = {
  /** What stands in the cell, as messages quote it. */
  cell: 1,
  /** The number, code or text that was read. */
  value: 2,
  blank: 4,
  misreads: 8,
  strays: 16,
  /** The text to compare by. */
  key: 32,
  /** The writings for which a near choice is looked for. */
  near: 64,
  /** The row that it links to, though the cell is the same. */
  link: 128,
} as const;
