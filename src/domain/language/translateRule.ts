/** A rule's formula as the product writes it in the old language and in the new one. */
export interface RulePair {
  readonly before: string;
  readonly after: string;
}

const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
/** References that stand beside one another count as one: inserted columns join and part them. */
const REFERENCES = new RegExp(`${REFERENCE}(?:,${REFERENCE})*`, "g");

/** What a formula is, whatever cells it looks at and whatever texts it compares with. */
const shapeOf = (formula: string): string =>
  formula.replace(/^=/, "").replace(TEXT, '""').replace(REFERENCES, "#").replace(/\s/g, "");

const textsOf = (formula: string): string[] => formula.match(TEXT) ?? [];

/**
 * A conditional format's formula in the new language: where it is one of the product's, with the same texts, they
 * are exchanged; the cells that it looks at stay as they are now. undefined where it is none of the product's.
 */
export function translateRule(formula: string, pairs: readonly RulePair[]): string | undefined {
  const shape = shapeOf(formula);
  const texts = textsOf(formula);
  for (const { before, after } of pairs) {
    const [old, fresh] = [textsOf(before), textsOf(after)];
    const isOurs =
      shapeOf(before) === shape &&
      old.length === texts.length &&
      old.length === fresh.length &&
      old.every((text, index) => text === texts[index]);
    if (!isOurs) continue;
    let at = 0;
    const translated = formula.replace(TEXT, (text) => fresh[at++] ?? text);
    return translated === formula ? undefined : translated;
  }
  return undefined;
}
