import type { Book } from "../../book/Book";
import type { PackageReader } from "../package/PackageReader";
import { child, childrenOf } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";

/** Title, author and the other document properties, and those that people made themselves. */
export function readProperties(file: PackageReader, book: Book): void {
  const core = file.xml(file.related("", "core-properties"));
  const app = file.xml(file.related("", "extended-properties"));
  const text = (name: string): string => unescapeCellText(child(core, name)?.text.trim() ?? "");
  const { properties } = book;
  properties.title = text("title");
  properties.subject = text("subject");
  properties.author = text("creator");
  properties.keywords = text("keywords");
  properties.comments = text("description");
  properties.category = text("category");
  properties.lastAuthor = text("lastModifiedBy");
  properties.creationDate = text("created");
  properties.revisionNumber = Number(text("revision")) || 0;
  properties.manager = unescapeCellText(child(app, "Manager")?.text.trim() ?? "");
  properties.company = unescapeCellText(child(app, "Company")?.text.trim() ?? "");
  for (const property of childrenOf(file.xml(file.related("", "custom-properties")), "property")) {
    const name = property.attributes.get("name");
    const value = property.children[0];
    if (name !== undefined && value) properties.custom[name] = readValue(value.name, value.text);
  }
}

function readValue(type: string, text: string): string | number | boolean {
  if (type === "bool") return text.trim() === "true" || text.trim() === "1";
  if (/^(i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(type) && Number.isFinite(Number(text)))
    return Number(text);
  return unescapeCellText(text);
}
