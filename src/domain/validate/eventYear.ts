/** The year at the end of an event's code, as its computed fields read it: "iwd-2025" -> 2025; else undefined. */
export function eventYear(code: string): number | undefined {
  const year = Number(/(\d{4})$/.exec(code)?.[1] ?? NaN);
  return year > 1911 && year < 2200 ? year : undefined;
}
