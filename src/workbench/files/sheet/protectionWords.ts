import { legacyPassword } from "../../book/sheets/matchesPassword";

/** Attributes of <sheetProtection> whose "0" allows something, and Office.js' options for it. */
export const PROTECTION_OPTIONS: readonly (readonly [file: string, option: string])[] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];

/** A password as a file keeps it, in one text: "SHA-512:spin count:salt:hash", or "legacy:XXXX" (16 bits, before 2010). */
export function joinPassword(
  attribute: (name: string) => string | undefined,
  legacyName: string,
): string | undefined {
  const hash = attribute("hashValue") ?? attribute("workbookHashValue");
  if (hash !== undefined) {
    const algorithm = attribute("algorithmName") ?? attribute("workbookAlgorithmName") ?? "SHA-512";
    const salt = attribute("saltValue") ?? attribute("workbookSaltValue") ?? "";
    return `${algorithm}:${attribute("spinCount") ?? attribute("workbookSpinCount") ?? "0"}:${salt}:${hash}`;
  }
  const legacy = attribute(legacyName);
  return legacy === undefined || legacy === "" ? undefined : `legacy:${legacy.toUpperCase()}`;
}

/** The reverse of joinPassword: attributes for a file. A password that somebody gave here is written as 16 bits. */
export function splitPassword(
  password: string | undefined,
  legacyName: string,
  prefix = "",
): Record<string, string> {
  if (password === undefined || password === "") return {};
  const salted = /^(SHA-?\d+|MD\d|RIPEMD-\d+|WHIRLPOOL):(\d+):([A-Za-z0-9+/=]*):([A-Za-z0-9+/=]+)$/i.exec(
    password,
  );
  const [, algorithm, spin, salt, hash] = salted ?? [];
  if (algorithm === undefined || hash === undefined) {
    const legacy = /^legacy:([0-9A-F]{4})$/.exec(password)?.[1];
    return { [legacyName]: legacy ?? legacyPassword(password).slice("legacy:".length) };
  }
  const name = (word: string): string =>
    prefix === "" ? word : prefix + word.charAt(0).toUpperCase() + word.slice(1);
  return {
    [name("algorithmName")]: algorithm,
    [name("hashValue")]: hash,
    [name("saltValue")]: salt ?? "",
    [name("spinCount")]: spin ?? "0",
  };
}
