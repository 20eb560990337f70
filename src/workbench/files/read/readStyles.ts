import { strToU8, zipSync } from "fflate";
import { readXlsx, type Sheet as HucreSheet } from "hucre/xlsx";
import type { Book, ConditionalStyle, Font } from "../../book/Book";
import { internStyle } from "../../book/internStyle";
import { isDateFormat } from "../../book/numfmt";
import type { Losses } from "./Losses";
import { FileRefusal } from "../FileRefusal";
import type { PackageReader } from "../package/PackageReader";
import { RELATES } from "../package/partTypes";
import { BUILT_IN_FORMATS } from "../style/styleWords";
import { toConditionalStyle, toFont, toStyle } from "../style/toStyle";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";

/** Excel keeps 65,490 cell formats at most. */
const MOST_FORMATS = 200_000;

/** A file's cell formats, interned in the book. */
export interface FileStyles {
  /** Index into Book.styles by the number that a cell's `s` gives. */
  formats: number[];
  /** Cell formats whose text was entered with an apostrophe. */
  quotePrefixes: Set<number>;
  conditional: ConditionalStyle[];
  theme: readonly string[];
  /** True where a style (by index into Book.styles) shows a day, not only a time. */
  isDate(style: number): boolean;
}

/**
 * Reads fonts, fills, borders, formats and theme. hucre resolves them for cells; so it is given a small package
 * with the file's own styles and one cell for each format, one rule for each conditional style.
 */
export async function readStyles(file: PackageReader, book: Book, losses: Losses): Promise<FileStyles> {
  const stylesPath = file.related(file.workbook, "styles");
  const root = file.xml(stylesPath);
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const dxfs = childrenOf(child(root, "dxfs"), "dxf");
  if (xfs.length + dxfs.length > MOST_FORMATS)
    throw new FileRefusal("unsafe", "The file has more cell formats than any real one.");
  const { sheet, font, theme } = await resolveWithHucre(file, stylesPath, xfs.length, dxfs.length);
  const defaultFont: Font = { color: "#000000", ...toFont(font, theme) };
  book.defaultFont = { name: defaultFont.name ?? "Calibri", size: defaultFont.size ?? 11 };
  losses.count("", "tableStyle", childrenOf(child(root, "tableStyles"), "tableStyle").length);
  const codes = readNumberFormats(root);
  const quotePrefixes = new Set<number>();
  const formats = xfs.map((xf, i) => {
    if (flag(xf, "quotePrefix")) quotePrefixes.add(i);
    const cell = sheet?.cells?.get(`${i},0`);
    const style = toStyle(cell?.style ?? {}, theme, defaultFont);
    const format = codes.get(numberOf(xf, "numFmtId") ?? 0);
    if (format !== undefined && format !== "General") style.numberFormat = format;
    if (cell?.style?.fill?.type === "gradient") losses.count("", "gradient");
    if (cell?.checkbox) style.checkbox = true;
    return internStyle(book.styles, style);
  });
  const dates = new Map<number, boolean>();
  return {
    formats,
    quotePrefixes,
    conditional: dxfs.map((_, i) => toConditionalStyle(sheet?.conditionalRules?.[i]?.style ?? {}, theme)),
    theme,
    isDate(style) {
      const known = dates.get(style);
      if (known !== undefined) return known;
      const code = book.styles[style]?.numberFormat ?? "General";
      const answer = isDateFormat(code) && /[dye]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
      dates.set(style, answer);
      return answer;
    },
  };
}

/** Format codes by number: the file's own before those that every program knows. */
function readNumberFormats(root: XmlElement | undefined): Map<number, string> {
  const codes = new Map(BUILT_IN_FORMATS);
  for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
    const id = numberOf(format, "numFmtId");
    if (id !== undefined) codes.set(id, format.attributes.get("formatCode") ?? "General");
  }
  return codes;
}

async function resolveWithHucre(
  file: PackageReader,
  stylesPath: string | undefined,
  formats: number,
  rules: number,
) {
  const rows = Array.from(
    { length: formats },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${i}"/></row>`,
  );
  const marks = Array.from(
    { length: rules },
    (_, i) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="${i}" priority="${i + 1}"><formula>1</formula></cfRule></conditionalFormatting>`,
  );
  const themePath = file.related(file.workbook, "theme");
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (...list: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(relation("rId1", RELATES.workbook, "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", RELATES.worksheet, "sheet.xml"),
      relation("rId2", RELATES.styles, "styles.xml"),
    ),
    "xl/sheet.xml": `<worksheet><sheetData>${rows.join("")}</sheetData>${marks.join("")}</worksheet>`,
    "xl/styles.xml": stylesPath === undefined ? "<styleSheet/>" : file.text(stylesPath),
  };
  if (themePath !== undefined) parts["xl/theme/theme1.xml"] = file.text(themePath);
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    { level: 0 },
  );
  const workbook = await readXlsx(packed, { readStyles: true });
  const sheet: HucreSheet | undefined = workbook.sheets[0];
  return { sheet, font: workbook.defaultFont ?? {}, theme: workbook.themeColors ?? OFFICE_THEME };
}

/** What Excel takes where a file has no theme: that of Office 2013 to 2022. */
const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
