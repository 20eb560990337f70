import type { Sheet } from "../../book/Book";
import { kindOf, type Relation } from "../package/Relation";
import { child, childrenOf, descendants, relationId, type XmlElement } from "../xml/parseXml";
import { unescapeCellText } from "../xml/unescapeXml";
import { areaOf } from "./areas";
import type { ReadContext } from "./ReadContext";

/** Hyperlinks of a sheet: outside addresses stand in its relationships, places of the workbook in the link itself. */
export function readHyperlinks(root: XmlElement, relations: readonly Relation[], sheet: Sheet): void {
  const targets = new Map(relations.map((relation) => [relation.id, relation.target]));
  for (const link of childrenOf(child(root, "hyperlinks"), "hyperlink")) {
    const area = areaOf(link.attributes.get("ref"));
    if (!area) continue;
    const address = targets.get(relationId(link) ?? "");
    const place = link.attributes.get("location");
    const tip = link.attributes.get("tooltip");
    if (address === undefined && place === undefined) continue;
    sheet.hyperlinks.push({
      area,
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { documentReference: place }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    });
  }
}

/** Notes (what Excel called comments before it had threads), their formats left out. */
export function readNotes(relations: readonly Relation[], sheet: Sheet, context: ReadContext): void {
  const path = relations.find((relation) => kindOf(relation) === "comments")?.target;
  const root = context.file.xml(path);
  const authors = childrenOf(child(root, "authors"), "author").map((one) => unescapeCellText(one.text));
  for (const comment of childrenOf(child(root, "commentList"), "comment")) {
    const area = areaOf(comment.attributes.get("ref"));
    const text = child(comment, "text");
    if (!area || !text) continue;
    const runs = [...childrenOf(text, "t"), ...childrenOf(text, "r").flatMap((run) => childrenOf(run, "t"))];
    sheet.notes.push({
      row: area.top,
      column: area.left,
      author: authors[Number(comment.attributes.get("authorId"))] ?? "",
      text: runs.map((run) => unescapeCellText(run.text)).join(""),
    });
  }
}

/** Custom properties of the sheet (Excel.WorksheetCustomProperty): each value is a part of UTF-16 text. */
export function readSheetProperties(
  root: XmlElement,
  relations: readonly Relation[],
  sheet: Sheet,
  context: ReadContext,
): void {
  const parts = new Map(relations.map((relation) => [relation.id, relation.target]));
  for (const property of descendants(root, "customPr")) {
    const name = property.attributes.get("name");
    const bytes = context.file.parts.get(parts.get(relationId(property) ?? "") ?? "");
    if (name === undefined || !bytes) continue;
    sheet.customProperties[name] = new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "");
  }
}
