import { camelCase } from "./camelCase";
import { HostError, invalidArgument } from "./HostError";
import type { HostObject } from "./ObjectClass";
import type { MemberAccess } from "./MemberAccess";
import type { QueryInfo } from "./Wire";

/** "pascal" answers `load`; "camel" answers `retrieve` and the cell property readers. */
export type Spelling = "pascal" | "camel";

type Path = readonly string[];

const EVERYTHING: readonly Path[] = [["*"]];

/** The value of a load: identity, the members asked for, nested objects and collection items. */
export function shapeQuery(
  object: HostObject | null,
  query: QueryInfo,
  access: MemberAccess,
  spelling: Spelling = "pascal",
): unknown {
  const select = (query.Select ?? []).map((entry) => entry.split(/[/.]/));
  const expand = (query.Expand ?? []).map((entry) => [...entry.split(/[/.]/), "*"]);
  const paths = [...select, ...expand];
  return shapeObject(object, paths.length > 0 ? paths : EVERYTHING, access, spelling, query);
}

function shapeObject(
  object: HostObject | null,
  paths: readonly Path[],
  access: MemberAccess,
  spelling: Spelling,
  window: QueryInfo = {},
): Record<string, unknown> | null {
  if (object === null) return null;
  const out: Record<string, unknown> = spelling === "pascal" ? access.identity(object) : {};
  if (object.type.isCollection) shapeCollection(object, paths, access, spelling, window, out);
  else shapeMembers(object, paths, access, spelling, out);
  return out;
}

function shapeCollection(
  object: HostObject,
  paths: readonly Path[],
  access: MemberAccess,
  spelling: Spelling,
  window: QueryInfo,
  out: Record<string, unknown>,
): void {
  const { properties, names, links } = object.type;
  const isOwn = (path: Path): boolean => {
    const name = names.get((path[0] ?? "").toLowerCase());
    return name !== undefined && (path.length === 1 ? properties.has(name) : links.has(name));
  };
  const own = paths.filter(isOwn);
  const ofItems = paths.filter((path) => !isOwn(path));
  shapeMembers(
    object,
    ofItems.some((path) => path[0] === "*") ? [...own, ["*"]] : own,
    access,
    spelling,
    out,
  );
  const skip = window.Skip ?? 0;
  const items = access.items(object).slice(skip, window.Top === undefined ? undefined : skip + window.Top);
  const itemPaths = ofItems.length > 0 ? ofItems : EVERYTHING;
  out[spelling === "pascal" ? "_Items" : "items"] = items.map((item, i) => {
    const shaped = shapeObject(item, itemPaths, access, spelling);
    return spelling === "pascal" ? { ...shaped, _Index: skip + i } : shaped;
  });
}

function shapeMembers(
  object: HostObject,
  paths: readonly Path[],
  access: MemberAccess,
  spelling: Spelling,
  out: Record<string, unknown>,
): void {
  const { type } = object;
  const nested = new Map<string, Path[]>();
  const put = (name: string, value: unknown): void => {
    out[spelling === "pascal" ? name : camelCase(name)] = value;
  };
  for (const [head = "", ...tail] of paths) {
    if (head === "*") {
      for (const name of access.defaultNames(type)) put(name, access.read(object, name));
      continue;
    }
    if (/^isnull(object)?$/i.test(head)) continue;
    if (head === "") throw invalidArgument("an empty name to load");
    const name = type.names.get(head.toLowerCase());
    if (name === undefined) throw access.missing(type, head);
    if (type.properties.has(name)) put(name, access.read(object, name));
    else nested.set(name, [...(nested.get(name) ?? []), tail.length > 0 ? tail : ["*"]]);
  }
  for (const [name, inner] of nested) {
    try {
      put(name, shapeObject(access.follow(object, name), inner, access, spelling));
    } catch (error) {
      if (error instanceof HostError && error.location === "")
        error.location = `${type.name}.${camelCase(name)}`;
      throw error;
    }
  }
}
