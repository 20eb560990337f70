import { FileRefusal } from "../FileRefusal";
import { escapeText } from "./escapeXml";

/**
 * A part's bytes as text that is simple to read: decoded by its byte order mark, without comments, CDATA
 * turned into plain text. A DOCTYPE is refused: spreadsheets have none, and it can make a small part huge.
 */
export function normalizeXml(bytes: Uint8Array): string {
  let text = decode(bytes);
  if (text.includes("<!")) {
    text = replaceBetween(text, "<!--", "-->", () => "");
    text = replaceBetween(text, "<![CDATA[", "]]>", escapeText);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
      throw new FileRefusal(
        "unsafe",
        "The file defines its own XML entities (DOCTYPE), which no spreadsheet program writes.",
      );
    }
    if (text.includes("<!")) throw malformed();
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** In one pass, because a pattern takes very long where the end is missing. */
function replaceBetween(
  text: string,
  open: string,
  close: string,
  change: (inside: string) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf(open, at);
    if (from < 0) break;
    const to = text.indexOf(close, from + open.length);
    if (to < 0) throw malformed();
    pieces.push(text.slice(at, from), change(text.slice(from + open.length, to)));
    at = to + close.length;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(at);
}

const malformed = (): FileRefusal =>
  new FileRefusal("truncated", "The file is damaged: a part of it is not well-formed.");
