import { Refusal } from "../Editor";

/** Attributes of a start tag; no ">" outside of quotes. */
const ROOT =
  /^<([\p{L}_][\p{L}\p{N}\p{M}._-]*(?::[\p{L}_][\p{L}\p{N}\p{M}._-]*)?)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/u;

/**
 * The namespace of an XML text's root element: only where the root itself has `xmlns` (or its prefix's), as
 * Excel fills it. Refuses what is not XML on the face of it: no root, or a root that is not closed at the end.
 */
export function rootNamespace(xml: string): string {
  const body = xml
    .replace(/^\uFEFF/, "")
    .replace(/^\s*<\?xml[^>]*\?>/, "")
    .replace(/^(\s*<!--[^]*?-->)*\s*/, "")
    .replace(/(\s*<!--[^]*?-->)*\s*$/, "");
  const root = ROOT.exec(body);
  const name = root?.[1] ?? "";
  const closed =
    root?.[3] === "/" ? root[0].length === body.length : new RegExp(`</${name}\\s*>$`, "u").test(body);
  if (!root || !closed) throw new Refusal("InvalidArgument", "The text is not well-formed XML.");
  const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
  const match = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return match?.[1] ?? match?.[2] ?? "";
}
