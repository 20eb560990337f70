import type { Book } from "../../book/Book";
import { CONTENT, RELATES } from "../package/partTypes";
import { DATA_STORE_NAMESPACE, WORKBENCH_NAMESPACE } from "../xml/customXmlNamespaces";
import { element, textElement, XML_HEAD } from "../xml/escapeXml";
import type { WriteContext } from "./WriteContext";

/** Writes the custom XML parts with their ids, and our own one where there is something to keep in it. */
export function writeCustomXml(workbook: string, context: WriteContext): void {
  const { file } = context;
  const { book } = context.editor;
  const own = ownPart(book, context);
  const parts =
    own === ""
      ? book.customXmlParts
      : [...book.customXmlParts, { id: OWN_ID, namespaceUri: WORKBENCH_NAMESPACE, xml: own }];
  parts.forEach(({ id, namespaceUri, xml }, i) => {
    const path = file.freePath("customXml/item", "xml");
    // The text becomes UTF-8, whatever its declaration says.
    const body = xml.replace(/^\ufeff?(\s*<\?xml[^>]*?encoding\s*=\s*["'])[\w.-]+/i, "$1UTF-8");
    file.add(path, body, CONTENT.xml);
    file.relate(workbook, RELATES.customXml, path);
    const properties = file.freePath("customXml/itemProps", "xml");
    file.add(properties, propertiesXml(guidOf(id, i), namespaceUri), CONTENT.customXml);
    file.relate(path, RELATES.customXmlProps, properties);
  });
}

const OWN_ID = "{5E0B1C9A-7B57-4D8E-9C39-0C6F0A4B9E11}";

/** Ids of parts must be GUIDs in files; any other id is replaced by its place in the list. */
function guidOf(id: string, index: number): string {
  const plain = /^\{?([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\}?$/.exec(id)?.[1];
  return `{${(plain ?? `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`).toUpperCase()}}`;
}

function propertiesXml(id: string, namespaceUri: string): string {
  const reference = namespaceUri === "" ? "" : element("ds:schemaRef", { "ds:uri": namespaceUri });
  const inside = element("ds:schemaRefs", {}, reference);
  return (
    XML_HEAD + element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DATA_STORE_NAMESPACE }, inside)
  );
}

/**
 * Add-in settings, and what charts were told that their parts have no place for: good for as long as a chart's part
 * is the one that was written with it, which its checksum tells.
 */
function ownPart(book: Book, { file, chartParts }: WriteContext): string {
  const settings = Object.entries(book.settings).map(([name, value]) =>
    textElement("setting", value, { name }),
  );
  const charts = book.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => {
      const part = file.checksum(chartParts.get(chart.id) ?? "");
      return textElement("chart", JSON.stringify(chart.extra), { sheet: sheet.name, name: chart.name, part });
    }),
  );
  const inside = settings.join("") + charts.join("");
  return inside === "" ? "" : element("workbench", { xmlns: WORKBENCH_NAMESPACE }, inside);
}
