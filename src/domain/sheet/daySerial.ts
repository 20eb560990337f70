/** The serial number of a day written "2025-03-08"; undefined for anything else. 1 Jan 2000 is 36526. */
export function daySerial(day: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return undefined;
  const [, year, month, date] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / 86_400_000 + 25_569;
}
