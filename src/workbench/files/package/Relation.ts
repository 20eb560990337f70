/** How one part of a package names another (ECMA-376 part 2, relationships). */
export interface Relation {
  id: string;
  /** The whole type, an address. */
  type: string;
  /** A part's path from the root of the package ("xl/styles.xml"), or an address where it is external. */
  target: string;
  external: boolean;
}

/** The last word of a relationship's type: "worksheet", "table", the same in transitional and strict files. */
export const kindOf = (relation: Relation): string => relation.type.slice(relation.type.lastIndexOf("/") + 1);

/** The part that holds a part's relationships; "" is the package itself. */
export function relationsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** A relationship's target as a path from the root; undefined where it leads out of the package. */
export function resolveTarget(owner: string, target: string): string | undefined {
  const path = target.split("#")[0] ?? "";
  const parts = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** A path as a part's relationships write it: relative to the part's folder. */
export function relativeTarget(owner: string, path: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = path.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return "../".repeat(from.length) + to.join("/");
}
