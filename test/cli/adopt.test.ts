import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adopt } from "../../src/cli/adopt";
import { makeXlsx } from "../support/makeXlsx";
import { messyTrainings } from "../support/messyTrainings";
import { openBytes, planFile } from "../support/openWorkbook";
import { runCommand } from "./runCommand";

let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adopt-"));
  await writeFile(path("into.xlsx"), await planFile("en"));
  await writeFile(
    path("from.xlsx"),
    await makeXlsx([
      { name: "Notes", rows: [["Call the venue"]] },
      messyTrainings,
      { ...messyTrainings, name: "Old", hidden: true },
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCommand(adopt, path("into.xlsx"), path("from.xlsx"), ...args);
const bytesOf = async (name: string) => (await readFile(path(name))).toString("base64");

describe("T153 plan adopt", () => {
  it("T153.1 says what would be read and why, writes nothing without --out, and exits with 1", async () => {
    const [into, from] = [await bytesOf("into.xlsx"), await bytesOf("from.xlsx")];
    const { code, out, err } = await run("--template", "trainings");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("“គ្រោង - ស្ត្រី” → Planned women (by its heading)");
    expect(out).toContain(
      "Row 7: End: “5 មីនា 2568” → 05/03/2025 (a year of the Buddhist era, 2025, text read as the date 05/03/2025)",
    );
    expect(out).toContain("Row 9: End: “#REF!” stays as text. It is an error of a formula.");
    expect(out).toContain("Row 10: Left out. A total of the rows above.");
    expect(out).toMatch(/Rows: 0 as they are, 2 healed, 1 partly read, 0 not readable, 4 left out\.\n$/);
    expect([await bytesOf("into.xlsx"), await bytesOf("from.xlsx")]).toEqual([into, from]);
  });

  it("T153.2 writes the rows to --out, in the language asked for, and leaves both files alone", async () => {
    const [into, from] = [await bytesOf("into.xlsx"), await bytesOf("from.xlsx")];
    const { code, out } = await run("--template", "trainings", "--out", path("out.xlsx"), "--language", "km");
    expect(code).toBe(1);
    expect(out).toContain("ជួរ 9");
    expect([await bytesOf("into.xlsx"), await bytesOf("from.xlsx")]).toEqual([into, from]);
    const { editor } = await openBytes(await readFile(path("out.xlsx")));
    const before = (await openBytes(await readFile(path("into.xlsx")))).editor;
    const height = (book: typeof editor) => {
      const area = book.findTable("GmspTrainings")?.table.area;
      return (area?.bottom ?? 0) - (area?.top ?? 0);
    };
    expect(height(editor)).toBe(height(before) + 3);
  });

  it("T153.3 gives columns, counts, cells and reasons as JSON", async () => {
    const { out } = await run("--template", "trainings", "--json", "--sheet", messyTrainings.name);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      template: "trainings",
      sheet: messyTrainings.name,
      headingRow: 4,
      counts: {
        rows: { read: 0, healed: 2, partly: 1, refused: 0, skipped: 4 },
        refusedCells: 3,
        added: 3,
      },
      skipped: [
        { row: 6, reason: "columnNumbers" },
        { row: 10, reason: "totalRow" },
        { row: 11, reason: "blankRow" },
        { row: 12, reason: "noteRow" },
      ],
      refused: [
        { row: 9, field: "startDate", value: "ខាងមុខ", reason: "notADay" },
        { row: 9, field: "endDate", value: "#REF!", reason: "errorValue" },
        { row: 9, field: "plannedTotal", value: "ប្រហែលជា", reason: "notANumber" },
      ],
      written: null,
    });
    expect(report).toHaveProperty(
      "columns",
      expect.arrayContaining([
        { heading: "លេខកូដ", field: "trainingCode", confidence: 0.98, why: "heading", isExtra: false },
        { heading: "អ្នកទំនាក់ទំនង", field: null, confidence: 0, why: null, isExtra: true },
      ]),
    );
    expect(report).toHaveProperty(
      "healed",
      expect.arrayContaining([
        {
          row: 7,
          field: "startDate",
          before: "០៣/០៣/២០២៥",
          after: 45_719,
          sure: true,
          steps: ["digits", "dayText"],
        },
      ]),
    );
  });

  it("T153.4 exits with 0 where every cell was read", async () => {
    const clean = await makeXlsx([
      {
        name: "Clean",
        rows: [
          ["Code", "Course (English)", "Start"],
          ["T-2025-51", "One", "08/03/2025"],
          ["T-2025-52", "Two", "09/03/2025"],
        ],
      },
    ]);
    await writeFile(path("clean.xlsx"), clean);
    const result = await runCommand(
      adopt,
      path("into.xlsx"),
      path("clean.xlsx"),
      "--template",
      "trainings",
      "--out",
      path("clean-out.xlsx"),
    );
    expect([result.code, result.err]).toEqual([0, ""]);
    expect(result.out).toMatch(/clean-out\.xlsx: \+2\n$/);
  });

  it.each([
    [["--template", "nope"], /No template "nope"\. There are: plan, /],
    [[], /--template says where the rows go\. There are: plan, /],
    [["--template", "trainings", "--sheet", "Nowhere"], /has no sheet "Nowhere"\. There are: Notes, /],
    [["--template", "trainings", "--sheet", "Notes"], /No table was found in Notes/],
  ])("T153.5 ends with 2 and says why: %j", async (args, reason) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
  });

  it.each([
    [
      "known",
      Array.from({ length: 300 }, (_, at) => `Column ${at}`),
      /2 rows and 300 columns are more than is read/,
    ],
    ["strange", ["Alpha", "Omega"], /No column of Sheet is known in “Training courses”/],
  ])("T153.7 ends with 2 where there is nothing to bring in: %s", async (_what, headings, reason) => {
    const rows = [headings, headings.map((_, at) => `a${at}`), headings.map((_, at) => `b${at}`)];
    await writeFile(path("other.xlsx"), await makeXlsx([{ name: "Sheet", rows }]));
    const { code, out, err } = await runCommand(
      adopt,
      path("into.xlsx"),
      path("other.xlsx"),
      "--template",
      "trainings",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
  });

  it("T153.9 passes over a sheet that is too wide where another holds the table", async () => {
    const wide = Array.from({ length: 300 }, (_, at) => `Column ${at}`);
    const rows = [
      ["Code", "Course (English)"],
      ["T-2025-51", "One"],
    ];
    await writeFile(
      path("wide.xlsx"),
      await makeXlsx([
        { name: "Wide", rows: [wide, wide] },
        { name: "Courses", rows },
      ]),
    );
    const asked = [path("into.xlsx"), path("wide.xlsx"), "--template", "trainings", "--json"];
    const { code, out } = await runCommand(adopt, ...asked);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ sheet: "Courses", counts: { added: 1 } });
  });

  it("T153.8 tells what is not read beside the table, and rows that share a code", async () => {
    const rows = [
      ["Code", "Course (English)", "Mobile", null, null, "Name"],
      ["T-2025-51", "One", "012", null, null, "Sok"],
      ["T-2025-51", "Two", "013", null, null, "Dara"],
    ];
    await writeFile(path("beside.xlsx"), await makeXlsx([{ name: "Sheet", rows }]));
    const asked = [path("into.xlsx"), path("beside.xlsx"), "--template", "trainings"];
    const { code, out } = await runCommand(adopt, ...asked);
    expect(code).toBe(0);
    expect(out).toContain("Not read, as they stand apart from the table: F.");
    expect(out).toContain("Row 3: Row 2 has the same code.");
    const report: unknown = JSON.parse((await runCommand(adopt, ...asked, "--json")).out);
    expect(report).toMatchObject({ beside: ["F"], sameKey: [{ row: 3, line: 2 }], counts: { added: 2 } });
  });

  it("T153.6 never writes over the file that it reads from, nor reads one that it can't", async () => {
    const from = await bytesOf("from.xlsx");
    const over = await run("--template", "trainings", "--out", path("from.xlsx"));
    expect([over.code, await bytesOf("from.xlsx")]).toEqual([2, from]);
    expect(over.err).toMatch(/--out must not be .*from\.xlsx/);
    await writeFile(path("half.xlsx"), Buffer.from(from, "base64").subarray(0, 2_000));
    for (const [file, reason] of [
      ["half.xlsx", /half\.xlsx can't be opened: it is damaged/],
      ["gone.xlsx", /gone\.xlsx can't be read: there is no such file/],
    ] as const) {
      const { code, err } = await runCommand(adopt, path("into.xlsx"), path(file), "--template", "trainings");
      expect(code).toBe(2);
      expect(err).toMatch(reason);
    }
  });
});
