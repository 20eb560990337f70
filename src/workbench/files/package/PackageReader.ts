import { FileRefusal } from "../FileRefusal";
import { normalizeXml } from "../xml/normalizeXml";
import { child, childrenOf, parseXml, type XmlElement } from "../xml/parseXml";
import { kindOf, relationsPath, resolveTarget, type Relation } from "./Relation";
import { unzipSafely } from "./unzipSafely";

/** The parts of a workbook file, by path, with what joins them. Paths are found whatever their case. */
export class PackageReader {
  private readonly paths = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  readonly parts: Map<string, Uint8Array>;
  /** The workbook part. */
  readonly workbook: string;

  /** Throws FileRefusal for what is no workbook, or not safe to read. */
  constructor(bytes: Uint8Array) {
    this.parts = unzipSafely(bytes);
    for (const path of this.parts.keys()) this.paths.set(path.toLowerCase(), path);
    // Every text is looked at before any is used: a DOCTYPE anywhere refuses the file.
    for (const path of this.parts.keys()) if (/\.(xml|rels|vml)$/i.test(path)) this.text(path);
    const types = this.find("[Content_Types].xml");
    if (types === undefined) throw notAWorkbook();
    for (const one of parseXml(this.text(types)).children) {
      const type = one.attributes.get("ContentType") ?? "";
      if (one.name === "Override")
        this.overrides.set((one.attributes.get("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      else this.defaults.set((one.attributes.get("Extension") ?? "").toLowerCase(), type);
    }
    this.workbook = this.findWorkbook();
  }

  /** The path as the package spells it; undefined where there is no such part. */
  find(path: string): string | undefined {
    return this.paths.get(path.toLowerCase());
  }

  /** A part's text, ready for parseXml; "" where the part is missing. */
  text(path: string): string {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const bytes = this.parts.get(this.find(path) ?? "");
    const text = bytes === undefined ? "" : normalizeXml(bytes);
    this.texts.set(path, text);
    return text;
  }

  /** A part's root element; undefined where the part is missing. */
  xml(path: string | undefined): XmlElement | undefined {
    const text = path === undefined ? "" : this.text(path);
    return text === "" ? undefined : parseXml(text);
  }

  contentType(path: string): string {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(path.toLowerCase()) ?? this.defaults.get(extension) ?? "";
  }

  /** What a part points at; "" asks for the package's own. Targets that are missing are left out. */
  relations(owner: string): Relation[] {
    const root = this.xml(this.find(relationsPath(owner)));
    const found: Relation[] = [];
    for (const one of childrenOf(root, "Relationship")) {
      const external = one.attributes.get("TargetMode") === "External";
      const target = one.attributes.get("Target") ?? "";
      const path = external ? target : this.find(resolveTarget(owner, target) ?? "");
      if (path === undefined) continue;
      found.push({
        id: one.attributes.get("Id") ?? "",
        type: one.attributes.get("Type") ?? "",
        target: path,
        external,
      });
    }
    return found;
  }

  /** The part that a relationship of this kind leads to. */
  related(owner: string, kind: string): string | undefined {
    return this.relations(owner).find((relation) => kindOf(relation) === kind && !relation.external)?.target;
  }

  private findWorkbook(): string {
    const path = this.related("", "officeDocument");
    if (path === undefined) throw notAWorkbook();
    const type = this.contentType(path).toLowerCase();
    const hasMacros = [...this.parts.keys()].some((part) => /vbaproject\.bin$|\/macrosheets\//i.test(part));
    if (hasMacros || type.includes("macroenabled")) {
      throw new FileRefusal(
        "macro",
        "The file holds macros. Save it as an Excel workbook without macros (.xlsx) and try again.",
      );
    }
    if (path.toLowerCase().endsWith(".bin")) {
      throw new FileRefusal(
        "old-format",
        "This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and try again.",
      );
    }
    const root = this.xml(path);
    if (root?.name !== "workbook" || child(root, "sheets") === undefined) throw notAWorkbook();
    return path;
  }
}

const notAWorkbook = (): FileRefusal =>
  new FileRefusal("not-a-workbook", "This is not an Excel workbook (.xlsx), whatever its name says.");
