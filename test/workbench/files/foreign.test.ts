import { writeXlsx } from "hucre/xlsx";
import { createEditor } from "../../../src/workbench/book/createEditor";
import type { Editor } from "../../../src/workbench/book/Editor";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { changedFile, pack, partsOf, plainFile, replaceIn } from "./packageOf";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const SHEET = "xl/worksheets/sheet1.xml";
const relations = (...list: [id: string, type: string, target: string, mode?: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

const PICTURE =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="រូប"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>';
const TEXT_BOX =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="8" name="Box"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>ប្រអប់</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>';
const SPARKLINES =
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!A1:A5</xm:f><xm:sqref>B1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>';
const SLICERS = `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId4"/></x14:slicerList></ext>`;

/** Parts that the workbench does not understand, as Excel makes them; contents shortened where nothing reads them. */
const PARTS: Record<string, [content: string, type: string]> = {
  "xl/drawings/drawing1.xml": [
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}">${PICTURE}${TEXT_BOX}</xdr:wsDr>`,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
  ],
  "xl/media/image1.png": ["not really a picture", "image/png"],
  "xl/pivotTables/pivotTable1.xml": [
    "<pivotTableDefinition/>",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  ],
  "xl/pivotCache/pivotCacheDefinition1.xml": [
    "<pivotCacheDefinition/>",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  ],
  "xl/pivotCache/pivotCacheRecords1.xml": [
    "<pivotCacheRecords/>",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
  ],
  "xl/slicers/slicer1.xml": ["<slicers/>", "application/vnd.ms-excel.slicer+xml"],
  "xl/slicerCaches/slicerCache1.xml": [
    "<slicerCacheDefinition/>",
    "application/vnd.ms-excel.slicerCache+xml",
  ],
  "xl/threadedComments/threadedComment1.xml": [
    "<ThreadedComments/>",
    "application/vnd.ms-excel.threadedcomments+xml",
  ],
  "xl/persons/person.xml": ["<personList/>", "application/vnd.ms-excel.person+xml"],
  "xl/externalLinks/externalLink1.xml": [
    "<externalLink/>",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  ],
  "xl/printerSettings/printerSettings1.bin": [
    "printer",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  ],
};

function foreignFile(): Promise<Uint8Array> {
  return changedFile((parts) => {
    for (const [path, [content]] of Object.entries(PARTS)) parts[path] = content;
    const overrides = Object.entries(PARTS).map(
      ([path, [, type]]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
    );
    replaceIn(parts, "[Content_Types].xml", "</Types>", `${overrides.join("")}</Types>`);
    parts["xl/drawings/_rels/drawing1.xml.rels"] = relations(["rId9", `${R}/image`, "../media/image1.png"]);
    parts["xl/pivotTables/_rels/pivotTable1.xml.rels"] = relations([
      "rId1",
      `${R}/pivotCacheDefinition`,
      "../pivotCache/pivotCacheDefinition1.xml",
    ]);
    parts["xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels"] = relations([
      "rId1",
      `${R}/pivotCacheRecords`,
      "pivotCacheRecords1.xml",
    ]);
    parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = relations([
      "rId1",
      `${R}/externalLinkPath`,
      "file:///other.xlsx",
      "External",
    ]);
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations(
      ["rId1", `${R}/drawing`, "../drawings/drawing1.xml"],
      ["rId2", `${R}/pivotTable`, "../pivotTables/pivotTable1.xml"],
      ["rId3", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"],
      ["rId4", `${MS}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
      ["rId5", `${R}/printerSettings`, "../printerSettings/printerSettings1.bin"],
    );
    replaceIn(parts, SHEET, /<pageSetup [^>]*\/>/, '<pageSetup paperSize="9" r:id="rId5"/>');
    replaceIn(
      parts,
      SHEET,
      "</worksheet>",
      `<drawing r:id="rId1"/><extLst>${SPARKLINES}${SLICERS}</extLst></worksheet>`,
    );
    replaceIn(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId90" Type="${R}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="rId91" Type="${R}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/><Relationship Id="rId92" Type="${MS}/2007/relationships/slicerCache" Target="slicerCaches/slicerCache1.xml"/><Relationship Id="rId93" Type="${MS}/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
    );
    replaceIn(
      parts,
      "xl/workbook.xml",
      /<calcPr[^>]*\/>/,
      '<externalReferences><externalReference r:id="rId90"/></externalReferences><calcPr calcId="1"/><pivotCaches><pivotCache cacheId="4" r:id="rId91"/></pivotCaches><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId92"/></x14:slicerCaches></ext></extLst>',
    );
  });
}

async function reopen(bytes: Uint8Array, change: (editor: Editor) => void = () => undefined) {
  const { book, losses } = await openXlsx(bytes, "foreign.xlsx");
  const editor = createEditor(book);
  change(editor);
  return { editor, losses, parts: partsOf(await saveXlsx(editor)) };
}

/** The part that an element of `owner` points at by its r:id. */
function pointed(parts: Record<string, string>, owner: string, element: RegExp): string | undefined {
  const id = new RegExp(`${element.source}[^>]*?r:(?:id|embed)="([^"]+)"`).exec(parts[owner] ?? "")?.[1];
  const slash = owner.lastIndexOf("/") + 1;
  const list = parts[`${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`] ?? "";
  return [...list.matchAll(/<Relationship [^>]*>/g)]
    .map(String)
    .find((one) => one.includes(`Id="${id}"`))
    ?.match(/Target="([^"]*)"/)?.[1];
}

describe("what the workbench does not understand", () => {
  it("is written back as it was", async () => {
    const { parts, losses } = await reopen(await foreignFile());
    expect(losses).toEqual([]);
    for (const [path, [content, type]] of Object.entries(PARTS)) {
      if (path !== "xl/drawings/drawing1.xml") expect(parts[path]).toBe(content);
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${path}" ContentType="${type}"`);
    }
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="រូប"');
    expect(parts["xl/drawings/drawing1.xml"]).toContain("ប្រអប់");
    expect(parts[SHEET]).toContain(SPARKLINES);
  });

  it("is still joined to the sheet that it came with, after that is renamed, moved and has new neighbours", async () => {
    const { parts, editor } = await reopen(await foreignFile(), (book) => {
      const [sheet] = book.book.sheets;
      book.renameSheet(sheet?.id ?? "", "ទិន្នន័យ");
      book.addSheet("First", "api");
      book.moveSheet(sheet?.id ?? "", 1);
    });
    expect(editor.book.sheets.map((sheet) => sheet.name)).toEqual(["First", "ទិន្នន័យ"]);
    const moved = "xl/worksheets/sheet2.xml";
    expect(pointed(parts, moved, /<x14:slicer /)).toBe("../slicers/slicer1.xml");
    expect(pointed(parts, moved, /<pageSetup /)).toBe("../printerSettings/printerSettings1.bin");
    expect(pointed(parts, moved, /<drawing /)).toBe("../drawings/drawing1.xml");
    expect(pointed(parts, "xl/drawings/drawing1.xml", /<a:blip /)).toBe("../media/image1.png");
    expect(pointed(parts, "xl/workbook.xml", /<pivotCache /)).toBe("pivotCache/pivotCacheDefinition1.xml");
    expect(pointed(parts, "xl/workbook.xml", /<externalReference /)).toBe("externalLinks/externalLink1.xml");
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain("../pivotTables/pivotTable1.xml");
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
      "../threadedComments/threadedComment1.xml",
    );
  });

  it("leaves with its sheet", async () => {
    const { parts } = await reopen(await foreignFile(), (editor) => {
      editor.addSheet("Other", "api");
      editor.deleteSheet(editor.book.sheets[0]?.id ?? "", "api");
    });
    expect(Object.keys(parts)).not.toContain("xl/slicers/slicer1.xml");
    expect(Object.keys(parts)).not.toContain("xl/media/image1.png");
  });

  it("shares the drawing with charts that are added", async () => {
    const { parts } = await reopen(await foreignFile(), (editor) => {
      editor.addChart(editor.book.activeSheet, {
        name: "Chart 1",
        type: "Line",
        title: { text: "x", visible: true },
        legend: { visible: false, position: "Right" },
        series: [{ name: "s", values: "=Sheet1!$A$2" }],
        left: 0,
        top: 0,
        width: 100,
        height: 100,
        axes: {},
        extra: {},
      });
    });
    const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
    expect(drawing).toContain('name="រូប"');
    expect(drawing).toMatch(/cNvPr id="9" name="Chart 1"/);
    expect(pointed(parts, "xl/drawings/drawing1.xml", /<c:chart /)).toBe("../charts/chart1.xml");
  });

  it("is named where it will be lost", async () => {
    const bytes = await changedFile((parts) => {
      const rich =
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>two </t></r><r><rPr><b/></rPr><t>formats</t></r></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>one</t></r></is></c><c r="C1" t="inlineStr"><is><r><rPr><b/><rFont val="Khmer OS"/></rPr><t>ខ</t></r><r><rPr><b/><rFont val="Calibri"/></rPr><t>b</t></r></is></c></row>';
      replaceIn(parts, SHEET, /<sheetData>.*<\/sheetData>/s, `<sheetData>${rich}</sheetData>`);
      replaceIn(
        parts,
        "xl/workbook.xml",
        "</sheets>",
        '<sheet name="គំនូស" sheetId="9" r:id="rId77"/></sheets>',
      );
    });
    const { losses, editor } = await reopen(bytes);
    expect(losses).toEqual([
      "Sheet 'គំនូស' is left out: it is no worksheet (a chart sheet or dialog).",
      "Sheet 'Sheet1': 1 cell with several formats in one text",
    ]);
    expect(editor.value(editor.book.activeSheet, 0, 0)).toBe("two formats");
  });

  it("keeps native checkboxes, with each part and relationship once", async () => {
    const made = await writeXlsx({
      sheets: [
        {
          name: "S",
          cells: new Map([
            ["0,0", { value: true, checkbox: true }],
            ["1,0", { value: false, checkbox: true }],
          ]),
        },
      ],
    });
    const { parts, editor } = await reopen(made);
    expect(editor.style(editor.book.activeSheet, 1, 0).checkbox).toBe(true);
    expect(parts["xl/styles.xml"]).toContain("{C7286773-470A-42A8-94C5-96B5CB345126}");
    const list = parts["xl/_rels/workbook.xml.rels"] ?? "";
    expect(list.match(/featurePropertyBag\.xml/g)).toHaveLength(1);
    const ids = [...list.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parts["[Content_Types].xml"]?.match(/featurePropertyBag\.xml/g)).toHaveLength(1);
  });

  it("writes a chart back as it was until somebody changes it", async () => {
    const editor = createEditor((await openXlsx(await plainFile(), "a.xlsx")).book);
    const sheet = editor.book.activeSheet;
    const made = editor.addChart(sheet, {
      name: "C",
      type: "Pie",
      title: { text: "x", visible: true },
      legend: { visible: true, position: "Top" },
      series: [{ name: "s", values: "=Sheet1!$A$2" }],
      left: 0,
      top: 0,
      width: 100,
      height: 100,
      axes: {},
      extra: {},
    });
    expect(made.type).toBe("Pie");
    const parts = partsOf(await saveXlsx(editor));
    const touched =
      parts["xl/charts/chart1.xml"]?.replace(
        "</c:chartSpace>",
        '<c:extLst><c:ext uri="{X}"/></c:extLst></c:chartSpace>',
      ) ?? "";
    const kept = await reopen(pack({ ...parts, "xl/charts/chart1.xml": touched }));
    expect(kept.parts["xl/charts/chart1.xml"]).toBe(touched);
    const changed = await reopen(pack({ ...parts, "xl/charts/chart1.xml": touched }), (book) => {
      const id = book.book.activeSheet;
      book.setChart(id, book.sheet(id).charts[0]?.id ?? "", { title: { text: "ថ្មី", visible: true } });
    });
    expect(changed.parts["xl/charts/chart1.xml"]).toContain("ថ្មី");
    expect(changed.parts["xl/charts/chart1.xml"]).not.toContain("{X}");
  });
});
