import type { Book } from "../../book/Book";
import { createId } from "../../book/createId";
import type { Foreign } from "../foreign/Foreign";
import type { PackageReader } from "../package/PackageReader";
import { crc32 } from "../package/crc32";
import { kindOf } from "../package/Relation";
import { WORKBENCH_NAMESPACE } from "../xml/customXmlNamespaces";
import { childrenOf, numberOf, parseXml, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";

/** Custom XML parts; our own one becomes the add-in settings and what charts were told beyond their file. */
export function readCustomXml(file: PackageReader, book: Book, foreign: Foreign): void {
  for (const relation of file.relations(file.workbook)) {
    if (kindOf(relation) !== "customXml" || relation.external) continue;
    const xml = file.text(relation.target);
    const root = tryParse(xml);
    if (!root) continue;
    const namespaceUri = namespaceOf(xml, root);
    if (namespaceUri === WORKBENCH_NAMESPACE) {
      readOwn(root, file, book, foreign);
      continue;
    }
    const properties = file.xml(file.related(relation.target, "customXmlProps"));
    const id = [...(properties?.attributes ?? [])].find(([name]) => name.endsWith("itemID"))?.[1];
    book.customXmlParts.push({ id: id ?? createId("xml"), namespaceUri, xml });
  }
}

/** A part that is not well-formed is nothing that an add-in can have written: it is passed over. */
function tryParse(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

/** The namespace of the root element; as Excel, only where the root declares it itself. */
function namespaceOf(xml: string, root: XmlElement): string {
  const prefix = /^<([\w.-]+):/.exec(xml.slice(root.start, root.start + 200))?.[1];
  return root.attributes.get(prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}

function readOwn(root: XmlElement, file: PackageReader, book: Book, foreign: Foreign): void {
  for (const setting of childrenOf(root, "setting")) {
    const name = setting.attributes.get("name");
    if (name !== undefined) book.settings[name] = unescapeCellText(setting.text);
  }
  for (const one of childrenOf(root, "chart")) {
    const sheet = book.sheets.find((candidate) => candidate.name === one.attributes.get("sheet"));
    const chart = sheet?.charts.find((candidate) => candidate.name === one.attributes.get("name"));
    const part = file.parts.get(foreign.sheets.get(sheet?.id ?? "")?.charts.get(chart?.id ?? "")?.path ?? "");
    // Another program wrote the chart anew: what it says counts.
    if (!part || numberOf(one, "part") !== crc32(part)) continue;
    const extra: unknown = safeJson(unescapeCellText(one.text));
    if (chart && typeof extra === "object" && extra !== null) chart.extra = { ...extra };
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
