let count = 0;

/** An id that no other object of this run has; files keep none, so it need not be unique beyond it. */
export function createId(kind: string): string {
  count += 1;
  return `${kind}-${count.toString(36)}`;
}
