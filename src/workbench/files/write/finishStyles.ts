import { BUILT_IN_FORMATS } from "../style/styleWords";
import { unescapeXml } from "../xml/unescapeXml";

/**
 * Finishes the styles part that hucre wrote: formats that every program knows by number get that number (dates in
 * them follow the reader's own order), and formats for text entered with an apostrophe are added.
 */
export function finishStyles(
  source: string,
  quotedFormats: readonly number[],
): { xml: string; quoted: Map<number, number> } {
  const builtIn = new Map([...BUILT_IN_FORMATS].map(([id, code]) => [code, id]));
  const renumbered = new Map<string, number>();
  let xml = source.replace(
    /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g,
    (whole, id: string, code: string) => {
      const known = builtIn.get(unescapeXml(code));
      if (known !== undefined) renumbered.set(id, known);
      return whole;
    },
  );
  const quoted = new Map<number, number>();
  xml = xml.replace(/<cellXfs count="\d+">([\s\S]*?)<\/cellXfs>/, (_whole, inside: string) => {
    const formats = inside.match(/<xf\b[^>]*\/>|<xf\b[^>]*[^/]>[\s\S]*?<\/xf>/g) ?? [];
    const out = formats.map((format) =>
      format.replace(/numFmtId="(\d+)"/, (same, id: string) =>
        renumbered.has(id) ? `numFmtId="${renumbered.get(id)}"` : same,
      ),
    );
    for (const number of new Set(quotedFormats)) {
      const format = out[number];
      if (format === undefined) continue;
      quoted.set(number, out.length);
      out.push(format.replace("<xf ", '<xf quotePrefix="1" '));
    }
    return `<cellXfs count="${out.length}">${out.join("")}</cellXfs>`;
  });
  return { xml, quoted };
}
