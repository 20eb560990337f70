import type { ForeignSheet } from "../foreign/Foreign";
import { readPieces } from "../foreign/readPieces";
import { kindOf, type Relation } from "../package/Relation";
import { child, childrenOf, descendants, relationId, type XmlElement } from "../xml/parseXml";
import type { ReadContext } from "./ReadContext";

/** Children of <worksheet> that are written back as they were. */
const KEPT = ["protectedRanges", "scenarios", "cellWatches", "ignoredErrors", "legacyDrawingHF", "picture"];
/** Relationships that are read into the book, or whose parts are lost. */
const NOT_KEPT = [
  "table",
  "comments",
  "vmlDrawing",
  "drawing",
  "hyperlink",
  "customProperty",
  "control",
  "ctrlProp",
  "oleObject",
  "package",
  "queryTable",
];
/** Extensions that are read into the book: validation rules that look at other sheets. */
const VALIDATIONS = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";
const CONDITIONAL_FORMATS = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

/** What a worksheet holds beyond the book; says what saving will lose. */
export function readForeignSheet(
  source: string,
  root: XmlElement,
  relations: Relation[],
  context: ReadContext,
): ForeignSheet {
  const header = child(root, "legacyDrawingHF");
  const headerDrawing = header && relationId(header);
  const kept = relations.filter((one) => !NOT_KEPT.includes(kindOf(one)) || one.id === headerDrawing);
  const pieces = readPieces(source, root, KEPT, kept);
  const extensions = readExtensions(source, root);
  if (extensions !== "") pieces.fragments.set("extLst", extensions);
  const printer = relationId(child(root, "pageSetup") ?? root);
  if (printer !== undefined && kept.some((one) => one.id === printer))
    pieces.fragments.set("printerSettings", printer);
  const { losses, sheetName } = context;
  losses.count(sheetName, "control", countControls(relations, headerDrawing, context));
  losses.count(sheetName, "embedded", distinctShapes(root, "oleObject"));
  losses.count(sheetName, "customView", descendants(root, "customSheetView").length);
  return { ...pieces, autoHeights: new Map(), charts: new Map() };
}

/** Buttons and boxes are drawn in the old vector format, in the part that also draws the notes. */
function countControls(
  relations: Relation[],
  headerDrawing: string | undefined,
  context: ReadContext,
): number {
  const drawings = relations.filter((one) => kindOf(one) === "vmlDrawing" && one.id !== headerDrawing);
  return drawings.reduce((sum, one) => {
    const kinds = [...context.file.text(one.target).matchAll(/ObjectType\s*=\s*["'](\w+)["']/g)].map(
      (match) => match[1],
    );
    return sum + kinds.filter((kind) => kind !== "Note" && kind !== "Pict").length;
  }, 0);
}

/** Objects stand twice in a sheet, once for programs that do not know them fully. */
const distinctShapes = (root: XmlElement, name: string): number =>
  new Set(descendants(root, name).map((one) => one.attributes.get("shapeId") ?? one.start)).size;

/** The extensions to keep: not those that are in the book, nor the second halves of data bars that are. */
function readExtensions(source: string, root: XmlElement): string {
  const list = child(root, "extLst");
  if (!list) return "";
  const known = new Set(
    childrenOf(root, "conditionalFormatting").flatMap((one) =>
      descendants(one, "id").map((id) => id.text.trim()),
    ),
  );
  let out = "";
  for (const extension of childrenOf(list, "ext")) {
    const uri = extension.attributes.get("uri")?.toUpperCase();
    if (uri === VALIDATIONS) continue;
    out +=
      uri === CONDITIONAL_FORMATS
        ? withoutKnownBars(source, extension, known)
        : source.slice(extension.start, extension.end);
  }
  return out;
}

function withoutKnownBars(source: string, extension: XmlElement, known: ReadonlySet<string>): string {
  const all = descendants(extension, "conditionalFormatting");
  const paired = all.filter((one) => {
    const rules = childrenOf(one, "cfRule");
    return rules.length > 0 && rules.every((rule) => known.has(rule.attributes.get("id") ?? ""));
  });
  if (paired.length === all.length) return "";
  let out = "";
  let at = extension.start;
  for (const one of paired) {
    out += source.slice(at, one.start);
    at = one.end;
  }
  return out + source.slice(at, extension.end);
}
