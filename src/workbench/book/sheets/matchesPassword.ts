/** A salted hash as files since Excel 2013 keep it: "SHA-512:spin count:salt:hash". */
const SALTED = /^(?:SHA-?\d+|MD\d|RIPEMD-\d+|WHIRLPOOL):\d+:[A-Za-z0-9+/=]*:[A-Za-z0-9+/=]+$/i;

/**
 * True where a password opens what is protected with `stored`: the password itself, or "legacy:XXXX" as files keep
 * it. Salted hashes are not tried out (see `isSaltedHash`): what they protect stays protected.
 */
export function matchesPassword(stored: string | undefined, given: string | undefined): boolean {
  if (stored === undefined || stored === "") return true;
  return given !== undefined && (stored === given || stored === legacyPassword(given));
}

/** True for a password of which the file keeps a hash that we do not calculate. */
export const isSaltedHash = (stored: string | undefined): boolean =>
  stored !== undefined && SALTED.test(stored);

/** The 16 bits that files before 2013 keep of a password (ECMA-376 18.3.1.85), as "legacy:XXXX". */
export function legacyPassword(password: string): string {
  const rotate = (bits: number): number => ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) hash = rotate(hash) ^ password.charCodeAt(i);
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return `legacy:${hash.toString(16).toUpperCase().padStart(4, "0")}`;
}
