import type { PackageReader } from "../package/PackageReader";
import type { Relation } from "../package/Relation";
import type { ForeignPart } from "./Foreign";

/** Takes along the parts that relationships lead to, and all that these lead to. */
export function collectParts(
  file: PackageReader,
  relations: readonly Relation[],
  into: Map<string, ForeignPart>,
): void {
  const waiting = relations.filter((relation) => !relation.external).map((relation) => relation.target);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const bytes = file.parts.get(path);
    if (bytes === undefined || into.has(path)) continue;
    const own = file.relations(path);
    into.set(path, { bytes, contentType: file.contentType(path), relations: own });
    for (const relation of own) if (!relation.external) waiting.push(relation.target);
  }
}
