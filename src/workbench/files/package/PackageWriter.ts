import { strToU8, zipSync } from "fflate";
import { attributes, element, XML_HEAD } from "../xml/escapeXml";
import { crc32 } from "./crc32";
import { relationsPath, relativeTarget, type Relation } from "./Relation";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Collects the parts of a file and writes them as one package. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly taken = new Set<string>();
  private readonly types = new Map<string, string>();
  private readonly joined = new Map<string, Relation[]>();

  has(path: string): boolean {
    return this.taken.has(path.toLowerCase());
  }

  /** Adds a part. Its path must be free. */
  add(path: string, content: string | Uint8Array, contentType: string): void {
    if (this.has(path)) throw new Error(`The package has two parts "${path}"`);
    this.parts.set(path, typeof content === "string" ? strToU8(content) : content);
    this.taken.add(path.toLowerCase());
    if (!path.endsWith(".rels")) this.types.set(path, contentType);
  }

  /** The checksum of a part's content; undefined where there is no such part. */
  checksum(path: string): number | undefined {
    const bytes = this.parts.get(path);
    return bytes && crc32(bytes);
  }

  /** The first free path of a numbered kind: ("xl/tables/table", "xml") gives "xl/tables/table1.xml". */
  freePath(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const path = `${stem}${n}.${extension}`;
      if (!this.has(path)) return path;
    }
  }

  /** Joins a part ("" for the package) to another part or an outside address; gives the relationship's id. */
  relate(owner: string, type: string, target: string, external = false): string {
    const list = this.joined.get(owner) ?? [];
    const id = `rId${list.length + 1}`;
    list.push({ id, type, target, external });
    this.joined.set(owner, list);
    return id;
  }

  /** Takes over a part's relationships with their ids, because the part names them. */
  keepRelations(owner: string, relations: readonly Relation[]): void {
    if (relations.length > 0) this.joined.set(owner, [...relations]);
  }

  toBytes(): Uint8Array {
    const files: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
    files["[Content_Types].xml"] = strToU8(this.contentTypes());
    for (const [owner, list] of this.joined) files[relationsPath(owner)] = strToU8(relationsXml(owner, list));
    for (const [path, bytes] of this.parts) files[path] = bytes;
    return zipSync(files, { level: 3, mtime: new Date(1980, 0, 1) });
  }

  private contentTypes(): string {
    const defaults = element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    });
    const overrides = [...this.types].map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: type }),
    );
    return `${XML_HEAD}<Types${attributes({ xmlns: TYPES })}>${defaults}${overrides.join("")}</Types>`;
  }
}

function relationsXml(owner: string, list: Relation[]): string {
  const items = list.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relativeTarget(owner, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  return `${XML_HEAD}<Relationships${attributes({ xmlns: RELATIONS })}>${items.join("")}</Relationships>`;
}
