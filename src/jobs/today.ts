const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day on the user's calendar as an Excel serial number. The only clock in the product. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}
