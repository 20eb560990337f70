import { hashSheetPassword } from "hucre/xlsx";

/**
 * True where a password opens what is protected with `stored`: the password itself, or "legacy:XXXX" as files keep
 * it. Salted hashes of Excel 2013 and later are not tried out: such a sheet stays protected.
 */
export function matchesPassword(stored: string | undefined, given: string | undefined): boolean {
  if (stored === undefined || stored === "") return true;
  return given !== undefined && (stored === given || stored === legacyPassword(given));
}

/** The 16 bits that files before 2013 keep of a password (ECMA-376 18.3.1.85), as "legacy:XXXX". */
export const legacyPassword = (password: string): string => `legacy:${hashSheetPassword(password)}`;
