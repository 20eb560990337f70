import type { Book } from "../../book/Book";
import type { PackageWriter } from "../package/PackageWriter";
import { CONTENT, RELATES } from "../package/partTypes";
import { element, textElement, XML_HEAD } from "../xml/escapeXml";

const CORE = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const APP = { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" };
const CUSTOM = {
  xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};
/** The property set of custom document properties (ECMA-376 22.3). */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Writes the document properties: title, author and so on, company and manager, and people's own. */
export function writeProperties({ properties }: Book, file: PackageWriter): void {
  const text = (name: string, value: string): string => (value === "" ? "" : textElement(name, value));
  const day = (name: string, value: string): string => {
    const time = Date.parse(value);
    const iso = Number.isNaN(time) ? "" : new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
    return iso === "" ? "" : textElement(name, iso, { "xsi:type": "dcterms:W3CDTF" });
  };
  const core =
    text("dc:title", properties.title) +
    text("dc:subject", properties.subject) +
    text("dc:creator", properties.author) +
    text("cp:keywords", properties.keywords) +
    text("dc:description", properties.comments) +
    text("cp:lastModifiedBy", properties.lastAuthor) +
    (properties.revisionNumber > 0 ? textElement("cp:revision", String(properties.revisionNumber)) : "") +
    day("dcterms:created", properties.creationDate) +
    text("cp:category", properties.category);
  file.add("docProps/core.xml", XML_HEAD + element("cp:coreProperties", CORE, core), CONTENT.core);
  file.relate("", RELATES.core, "docProps/core.xml");
  const app =
    textElement("Application", "Microsoft Excel") +
    text("Manager", properties.manager) +
    text("Company", properties.company);
  file.add("docProps/app.xml", XML_HEAD + element("Properties", APP, app), CONTENT.app);
  file.relate("", RELATES.app, "docProps/app.xml");
  const own = Object.entries(properties.custom);
  if (own.length === 0) return;
  const items = own.map(([name, value], i) =>
    element("property", { fmtid: CUSTOM_SET, pid: i + 2, name }, customValue(value)),
  );
  file.add("docProps/custom.xml", XML_HEAD + element("Properties", CUSTOM, items.join("")), CONTENT.custom);
  file.relate("", RELATES.custom, "docProps/custom.xml");
}

function customValue(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return textElement("vt:lpwstr", value);
  const isShort = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isShort ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
