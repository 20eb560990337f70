import { strFromU8, unzipSync } from "fflate";

/** What a workbook's file holds that its cells don't show. */
export interface FileContents {
  /** Comments and notes by sheet and cell, each cell once. */
  readonly comments: readonly { readonly sheet: string; readonly cell: string }[];
  /** Other files that this one is linked to, as it names them. */
  readonly linkedFiles: readonly string[];
}

const MOST_UNPACKED = 50 * 1024 * 1024;
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+\.rels|(?:comments|threadedComments)[^/]*(?:\/[^/]+)?\.xml|externalLinks\/_rels\/[^/]+\.rels)$/i;

/** Reads the few parts that tell it; undefined where they can't be read. */
export function readComments(bytes: Uint8Array): FileContents | undefined {
  try {
    let unpacked = 0;
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new Error("too large");
        return true;
      },
    });
    return contentsOf(new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])));
  } catch {
    return undefined;
  }
}

function contentsOf(parts: ReadonlyMap<string, string>): FileContents | undefined {
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return undefined;
  const targets = new Map(
    relations(parts.get("xl/_rels/workbook.xml.rels")).map(({ id, target }) => [id, target]),
  );
  const comments: { sheet: string; cell: string }[] = [];
  for (const [element] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const sheet = attribute(element, "name");
    const file =
      targets
        .get(attribute(element, "r:id") || attribute(element, "id"))
        ?.split("/")
        .at(-1) ?? "";
    const cells = new Set<string>();
    for (const { target } of relations(parts.get(`xl/worksheets/_rels/${file}.rels`))) {
      if (!/comments/i.test(target)) continue;
      const part = parts.get(fullPath(target)) ?? "";
      for (const [found] of part.matchAll(/<(?:\w+:)?(?:comment|threadedComment)\s[^>]*>/g))
        cells.add(attribute(found, "ref"));
    }
    for (const cell of cells) comments.push({ sheet, cell });
  }
  const linkedFiles = [...parts]
    .filter(([name]) => /externalLinks\/_rels\//i.test(name))
    .flatMap(([, xml]) => relations(xml).map(({ target }) => target));
  return { comments, linkedFiles };
}

const relations = (xml: string | undefined): { id: string; target: string }[] =>
  [...(xml ?? "").matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([element]) => ({
    id: attribute(element, "Id"),
    target: attribute(element, "Target"),
  }));

/** "../comments1.xml", as a sheet's relations name it, or "/xl/comments1.xml". */
const fullPath = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^(?:\.\.\/)+/, "")}`;

const attribute = (element: string, name: string): string =>
  unescape(
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean) ?? "",
  );

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, named?: string) =>
      named !== undefined
        ? (NAMED[named] ?? whole)
        : String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
  );
