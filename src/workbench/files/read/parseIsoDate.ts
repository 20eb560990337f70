const DAY = 86_400_000;
/** Serial 0 of the 1900 system, for days from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO 8601 date, date and time, or time, as strict files have them; undefined for other text. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(text);
  if (!match || text === "") return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return hours === undefined ? undefined : time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
  // Excel counts a 29 February 1900 that was not.
  return (days < 61 ? days - 1 : days) + time;
}
