import { FileRefusal } from "../FileRefusal";
import { unescapeXml } from "./unescapeXml";

/** An element of a part. Names come without their prefix, attributes with theirs ("r:id", "xml:space"). */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** Own text, all runs joined. */
  text: string;
  /** Where it stands in the source, from its "<" to after its ">". */
  start: number;
  end: number;
}

const DEEPEST = 200;

/**
 * Reads a part's XML into a tree. Meant for parts without DOCTYPE, CDATA and comments (see `normalizeXml`).
 * Throws FileRefusal "truncated" where it is not well-formed and "unsafe" where it nests too deep.
 */
export function parseXml(source: string): XmlElement {
  const top: XmlElement = {
    name: "",
    attributes: new Map(),
    children: [],
    text: "",
    start: 0,
    end: source.length,
  };
  const open: XmlElement[] = [top];
  let at = 0;
  for (;;) {
    const less = source.indexOf("<", at);
    if (less < 0) break;
    const parent = open[open.length - 1];
    if (parent === undefined) throw malformed();
    if (less > at && open.length > 1) parent.text += unescapeXml(source.slice(at, less));
    const end = findTagEnd(source, less);
    at = end;
    const second = source[less + 1];
    if (second === "?" || second === "!") continue;
    if (second === "/") {
      const name = localName(source.slice(less + 2, end - 1).trim());
      if (open.length < 2 || parent.name !== name) throw malformed();
      parent.end = end;
      open.pop();
      continue;
    }
    const closed = source[end - 2] === "/";
    const element = readTag(source.slice(less + 1, closed ? end - 2 : end - 1));
    element.start = less;
    element.end = end;
    parent.children.push(element);
    if (!closed) open.push(element);
    if (open.length > DEEPEST) throw new FileRefusal("unsafe", "A part of the file is nested too deep.");
  }
  const root = top.children[0];
  if (open.length !== 1 || root === undefined) throw malformed();
  return root;
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((one) => one.name === name) ?? [];
}

/** All elements of that name below, in order. */
export function descendants(parent: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const one of parent.children) {
    if (one.name === name) found.push(one);
    descendants(one, name, found);
  }
  return found;
}

/** The relationship that an element names by r:id, whatever its prefix. */
export function relationId(element: XmlElement, attribute = "id"): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${attribute}`)) return value;
  return undefined;
}

/** A true-or-false attribute; `otherwise` where it is missing. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number attribute; undefined where it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes.get(name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function readTag(inside: string): XmlElement {
  const space = inside.search(/\s/);
  const name = localName(space < 0 ? inside : inside.slice(0, space));
  if (name === "") throw malformed();
  return {
    name,
    attributes: space < 0 ? new Map() : readAttributes(inside, space),
    children: [],
    text: "",
    start: 0,
    end: 0,
  };
}

/** By hand and in one pass: a pattern could be made to take very long by a hostile file. */
function readAttributes(inside: string, from: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    const equals = inside.indexOf("=", at);
    if (equals < 0) return attributes;
    let open = equals + 1;
    while (inside[open] === " " || inside[open] === "\n" || inside[open] === "\r" || inside[open] === "\t")
      open++;
    const quote = inside[open];
    const close = quote === '"' || quote === "'" ? inside.indexOf(quote, open + 1) : -1;
    if (quote === undefined || close < 0) throw malformed();
    attributes.set(inside.slice(at, equals).trim(), unescapeXml(inside.slice(open + 1, close)));
    at = close + 1;
  }
}

/** After the ">" that closes a tag; a ">" inside of quotes does not. */
function findTagEnd(source: string, less: number): number {
  let quote = 0;
  for (let at = less + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  throw malformed();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
const malformed = (): FileRefusal =>
  new FileRefusal("truncated", "The file is damaged: a part of it is not well-formed.");
