/** What an attribute may be written from; undefined leaves it out, true and false become 1 and 0. */
export type AttributeValue = string | number | boolean | undefined;

// Characters that XML 1.0 does not allow, a lone half of a surrogate pair, and text that looks like the escape itself.
const SPECIAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for an element of a spreadsheet part; what XML cannot hold becomes _xHHHH_ (ECMA-376 ST_Xstring). */
export function escapeText(text: string): string {
  let out = text;
  if (/[&<>]/.test(out)) out = out.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return out.replace(SPECIAL, hex);
}

/** Text for a value between double quotes; line breaks and tabs stay themselves. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** ` name="value"` for each that has a value. */
export function attributes(values: Record<string, AttributeValue>): string {
  let out = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = typeof value === "string" ? escapeAttribute(value) : String(Number(value));
    out += ` ${name}="${text}"`;
  }
  return out;
}

/** An element from its name, attributes and children as XML; without children it closes itself. */
export function element(name: string, values: Record<string, AttributeValue> = {}, children = ""): string {
  return children === ""
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${children}</${name}>`;
}

/** An element that holds text; spaces at its ends and line breaks are kept. */
export function textElement(name: string, text: string, values: Record<string, AttributeValue> = {}): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${attributes(values)}${space}>${escapeText(text)}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
