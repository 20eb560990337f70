import type { Note, Sheet } from "../../book/Book";
import { formatCell } from "../../book/address";
import { CONTENT, MAIN_NAMESPACE, RELATES } from "../package/partTypes";
import { element, textElement, XML_HEAD } from "../xml/escapeXml";
import type { WriteContext } from "./WriteContext";

/** Writes a sheet's notes and the boxes that show them; gives the relationship of the boxes for <legacyDrawing>. */
export function writeNotes(
  sheet: Sheet,
  number: number,
  owner: string,
  context: WriteContext,
): string | undefined {
  if (sheet.notes.length === 0) return undefined;
  const notes = [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const { file } = context;
  const comments = file.freePath("xl/comments", "xml");
  file.add(comments, commentsXml(notes), CONTENT.comments);
  file.relate(owner, RELATES.comments, comments);
  const boxes = file.freePath("xl/drawings/vmlDrawing", "vml");
  file.add(boxes, boxesXml(notes, number), CONTENT.vml);
  return file.relate(owner, RELATES.vml, boxes);
}

function commentsXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map((note) => note.author))];
  const list = notes.map((note) => {
    const head = { ref: formatCell(note.row, note.column), authorId: authors.indexOf(note.author) };
    return element("comment", head, `<text>${textElement("t", note.text)}</text>`);
  });
  const names = authors.map((author) => textElement("author", author)).join("");
  const inside = `<authors>${names}</authors><commentList>${list.join("")}</commentList>`;
  return XML_HEAD + element("comments", { xmlns: MAIN_NAMESPACE }, inside);
}

/** Excel shows notes in boxes of its old vector format (VML), two columns wide, right of the cell. */
function boxesXml(notes: readonly Note[], number: number): string {
  const shapes = notes.map(({ row, column }, i) => {
    const anchor = [
      column + 1,
      15,
      Math.max(0, row - 1),
      2,
      column + 3,
      31,
      Math.max(0, row - 1) + 5,
      4,
    ].join(", ");
    return (
      `<v:shape id="_x0000_s${number * 1024 + i + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${shapes.join("")}</xml>`
  );
}
