import type { Relation } from "../package/Relation";
import type { XmlElement } from "../xml/parseXml";
import type { Pieces } from "./Foreign";

/** Keeps the named children of a root element as they stand in its source. */
export function readPieces(
  source: string,
  root: XmlElement,
  names: readonly string[],
  relations: Relation[],
): Pieces {
  const fragments = new Map<string, string>();
  for (const one of root.children) {
    if (names.includes(one.name))
      fragments.set(one.name, (fragments.get(one.name) ?? "") + source.slice(one.start, one.end));
  }
  return { ...readNamespaces(root), fragments, relations };
}

/** The namespaces and ignorable prefixes that a root element declares. */
export function readNamespaces(root: XmlElement): Pick<Pieces, "namespaces" | "ignorable"> {
  const namespaces = new Map<string, string>();
  let ignorable: string[] = [];
  for (const [name, value] of root.attributes) {
    if (name.startsWith("xmlns:")) namespaces.set(name.slice(6), value);
    if (name.endsWith(":Ignorable")) ignorable = value.split(/\s+/).filter((prefix) => prefix !== "");
  }
  return { namespaces, ignorable };
}
