const TEXTS = /"(?:[^"]|"")*"/g;
/** [Book.xlsx]Sheet!A1, '…[Book.xlsx]My sheet'!A1, [1]!Name; a column of a table is never followed by "!". */
const IN_BRACKETS = /\[[^[\]]+\][\p{L}\p{M}\p{N}_.]*!|'[^']*\[[^[\]]+\](?:[^']|'')*'!/u;
/** Book.xlsx!Name, and what asks a program or a server. */
const OTHERS = /\.(?:xls[xmb]?|ods|csv)'?!|\|'[^']*'!|\b(?:WEBSERVICE|RTD)\s*\(/i;

/** Whether a formula reads from another file, a program or a server. What stands in quotation marks is text. */
export function isExternalFormula(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const bare = formula.replace(TEXTS, "");
  return (bare.includes("!") && IN_BRACKETS.test(bare)) || OTHERS.test(bare);
}
