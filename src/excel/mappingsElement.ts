/** What stands for `<`, `>` and `&` in the text of an element. */
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const ELEMENT = /<mappings\b[^>]*?(?:\/>|>([\s\S]*?)<\/mappings>)/;

/** The text of the metadata's element `mappings`, "" where there is none: how tables were brought in before. */
export function readMappingsElement(metadataXml: string | null): string {
  const inside = ELEMENT.exec(metadataXml ?? "")?.[1] ?? "";
  return inside.replace(/&(lt|gt|amp|quot|apos|#(\d+)|#x([\da-f]+));/gi, (all, name: string, ten, sixteen) =>
    ten !== undefined || sixteen !== undefined
      ? String.fromCodePoint(ten !== undefined ? Number(ten) : parseInt(String(sixteen), 16))
      : ({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[name.toLowerCase()] ?? all),
  );
}

/** The metadata with that text in its element `mappings`; everything else in it stays as it was. */
export function withMappingsElement(metadataXml: string, text: string): string {
  const element = `<mappings>${text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)}</mappings>`;
  if (ELEMENT.test(metadataXml)) return metadataXml.replace(ELEMENT, () => element);
  const end = metadataXml.lastIndexOf("</workbook>");
  if (end !== -1) return metadataXml.slice(0, end) + element + metadataXml.slice(end);
  // An element without content, as some programs write it.
  return metadataXml.replace(/<workbook\b([^>]*?)\s*\/>/, (_all, attributes: string) => {
    return `<workbook${attributes}>${element}</workbook>`;
  });
}
