import { readChecks, writeChecks } from "../../src/excel/checksPart";
import type { Waiver } from "../../src/domain/Waiver";

const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  code: "G9",
  templateId: "plan",
  rowId: "r1",
  field: "spentAmount",
  fingerprint: "0123456789abcdef",
  reason: "Agreed",
  by: "Sok",
  on: "2025-01-15",
  ...change,
});

describe("V215 what a workbook remembers of its checks", () => {
  it.each([
    ["plain", waiver()],
    [
      "signs of XML, quotes, line breaks",
      waiver({ reason: `a < b && c > "d" 'e'\n\t\r]]> <waiver/>`, by: "&lt;" }),
    ],
    ["Khmer and pictures", waiver({ reason: "បានឯកភាព 🎓 &#0;", by: "សុខ" })],
    ["a wording, no field, no row", waiver({ variant: "near", field: null, rowId: "" })],
    ["the workbook as a whole", waiver({ templateId: null })],
  ])("V215.1 is read as it was written: %s", (_what, one) => {
    const xml = writeChecks(writeChecks(null, { marks: true }), { add: [one] });
    expect(readChecks(xml)).toEqual({ marks: true, waivers: [one] });
  });

  it("V215.2 leaves out what XML forbids", () => {
    const xml = writeChecks(null, { add: [waiver({ reason: "a\u0000\u0008b\ud800c" })] });
    expect(readChecks(xml).waivers[0]?.reason).toBe("abc");
  });

  it("V215.3 keeps what it does not know letter by letter, and changes only what it is told", () => {
    const newer =
      `<?xml version="1.0"?><checks xmlns="urn:gmsp-tracker:checks" marks='off' tone="x &amp; y">` +
      `<other a="1">text</other><waiver code="G9" fingerprint="1" since="v2"/><waiver strange="1"/></checks>`;
    const xml = writeChecks(newer, { marks: true, add: [waiver({ rowId: "r2" })] });
    expect(xml).toBe(
      `<checks xmlns="urn:gmsp-tracker:checks" marks="on" tone="x &amp; y">` +
        `<other a="1">text</other><waiver code="G9" fingerprint="1" since="v2"/><waiver strange="1"/>` +
        `<waiver code="G9" template="plan" row="r2" field="spentAmount" fingerprint="0123456789abcdef" on="2025-01-15" by="Sok" reason="Agreed"/></checks>`,
    );
  });

  it("V215.4 a later waiver of the same finding takes the place of the earlier; taken back, it is gone", () => {
    const one = writeChecks(null, { add: [waiver(), waiver({ rowId: "r2" })] });
    const two = writeChecks(one, { add: [waiver({ reason: "Newer", fingerprint: "f" })] });
    expect(readChecks(two).waivers.map(({ rowId, reason }) => [rowId, reason])).toEqual([
      ["r2", "Agreed"],
      ["r1", "Newer"],
    ]);
    expect(readChecks(writeChecks(two, { remove: [waiver()] })).waivers.map(({ rowId }) => rowId)).toEqual([
      "r2",
    ]);
  });

  it.each([
    null,
    "",
    "<checks/>",
    "<x xmlns='urn:gmsp-tracker:checks'/>",
    "<checks xmlns='urn:other'></checks>",
    "<checks",
  ])("V215.5 nothing where it is not ours to read: %s", (xml) =>
    expect(readChecks(xml)).toEqual({ marks: false, waivers: [] }),
  );

  it("V215.6 other writers may use single quotes, spaces, end tags and any order", () => {
    const xml =
      "<?xml version='1.0'?>\n<checks marks = 'on'\n xmlns = 'urn:gmsp-tracker:checks' >\n" +
      "<waiver fingerprint='f' code='G9' reason='a &gt; b > c'></waiver ></checks >";
    expect(readChecks(xml)).toEqual({
      marks: true,
      waivers: [
        {
          code: "G9",
          templateId: null,
          rowId: "",
          field: null,
          fingerprint: "f",
          reason: "a > b > c",
          by: "",
          on: "",
        },
      ],
    });
  });
});
