import type { PackageWriter } from "../package/PackageWriter";
import type { Relation } from "../package/Relation";
import type { Foreign, Pieces } from "./Foreign";

/** Writes the foreign parts that relationships lead to, and all that these lead to, as they were. */
export function carryParts(relations: readonly Relation[], foreign: Foreign, file: PackageWriter): void {
  const waiting = relations.filter((relation) => !relation.external).map((relation) => relation.target);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const part = foreign.parts.get(path);
    if (!part || file.has(path)) continue;
    file.add(path, part.bytes, part.contentType);
    file.keepRelations(path, part.relations);
    for (const relation of part.relations) if (!relation.external) waiting.push(relation.target);
  }
}

/**
 * Joins kept pieces to the part that they go into; gives a function that puts the new relationship ids into a
 * fragment of XML.
 */
export function joinPieces(
  owner: string,
  pieces: Pieces,
  foreign: Foreign,
  file: PackageWriter,
): (fragment: string) => string {
  carryParts(pieces.relations, foreign, file);
  const ids = new Map<string, string>();
  for (const { id, type, target, external } of pieces.relations) {
    if (external || file.has(target)) ids.set(id, file.relate(owner, type, target, external));
  }
  return (fragment) =>
    fragment.replace(
      /([\w-]+:(?:id|embed|link|pict|dm|lo|qs|cs))="([^"]*)"/g,
      (whole, name: string, id: string) => {
        const next = ids.get(id);
        return next === undefined ? whole : `${name}="${next}"`;
      },
    );
}

/** The attributes of a root element that kept fragments need: their namespaces, and which of these may be ignored. */
export function rootAttributes(pieces: Pieces | undefined, own: ReadonlyMap<string, string>): string {
  const namespaces = new Map(own);
  for (const [prefix, uri] of pieces?.namespaces ?? [])
    if (!namespaces.has(prefix)) namespaces.set(prefix, uri);
  const ignorable = (pieces?.ignorable ?? []).filter((prefix) => namespaces.has(prefix));
  if (ignorable.length > 0)
    namespaces.set("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
  let out = "";
  for (const [prefix, uri] of namespaces)
    out += ` xmlns:${prefix}="${uri.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
  return ignorable.length > 0 ? `${out} mc:Ignorable="${ignorable.join(" ")}"` : out;
}
