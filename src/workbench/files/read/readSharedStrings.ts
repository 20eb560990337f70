import { unescapeCellText } from "../xml/unescapeXml";
import { stripPrefixes } from "../xml/stripPrefixes";

/** The shared strings of a file: their texts, and which of them have formats within (rich text). */
export interface SharedStrings {
  texts: string[];
  rich: Set<number>;
}

/** Reads xl/sharedStrings.xml. Phonetic guides are left out; formats within a text are counted, not kept. */
export function readSharedStrings(source: string): SharedStrings {
  const xml = stripPrefixes(source);
  const texts: string[] = [];
  const rich = new Set<number>();
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<si", at);
    if (start < 0) break;
    const open = xml.indexOf(">", start);
    if (open < 0) break;
    if (xml[start + 3] !== ">" && xml[start + 3] !== "/" && xml[start + 3] !== " ") {
      at = open;
      continue;
    }
    if (xml[open - 1] === "/") {
      texts.push("");
      at = open;
      continue;
    }
    const end = xml.indexOf("</si>", open);
    if (end < 0) break;
    const item = readItem(xml.slice(open + 1, end));
    if (item.rich) rich.add(texts.length);
    texts.push(item.text);
    at = end;
  }
  return { texts, rich };
}

/** The text of an <si> or <is>: its <t>, or those of its runs joined; phonetic guides (<rPh>) are passed over. */
export function readItem(inside: string): { text: string; rich: boolean } {
  let text = "";
  let at = 0;
  let guide = inside.indexOf("<rPh");
  for (;;) {
    const start = inside.indexOf("<t", at);
    if (start < 0) break;
    if (guide >= 0 && guide < start) {
      const past = inside.indexOf("</rPh>", guide);
      if (past < 0) break;
      at = Math.max(at, past);
      guide = inside.indexOf("<rPh", past);
      continue;
    }
    const open = inside.indexOf(">", start);
    if (open < 0) break;
    at = open + 1;
    const next = inside[start + 2];
    if (inside[open - 1] === "/" || (next !== ">" && next !== " ")) continue;
    const end = inside.indexOf("</t>", open);
    if (end < 0) break;
    text += unescapeCellText(inside.slice(open + 1, end));
    at = end;
  }
  return { text, rich: hasDifferentRuns(inside) };
}

/**
 * True where the text's runs look different. One run alone says no more than the cell's own format, and LibreOffice
 * cuts Khmer text into runs that differ in nothing but the font's name.
 */
function hasDifferentRuns(inside: string): boolean {
  let look: string | undefined;
  let at = 0;
  for (;;) {
    const start = inside.indexOf("<r", at);
    if (start < 0) return false;
    const next = inside[start + 2];
    at = start + 2;
    if (next !== ">" && next !== " ") continue;
    const end = inside.indexOf("</r>", start);
    const run = inside.slice(start, end < 0 ? undefined : end);
    const own =
      /<rPr>(.*?)<\/rPr>/s.exec(run)?.[1]?.replace(/<(rFont|family|charset|scheme)\b[^>]*>/g, "") ?? "";
    if (look !== undefined && own !== look) return true;
    look = own;
    at = end < 0 ? inside.length : end;
  }
}
