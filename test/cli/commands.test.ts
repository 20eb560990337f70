import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { check } from "../../src/cli/check";
import { create } from "../../src/cli/create";
import { list } from "../../src/cli/list";
import { summarize } from "../../src/cli/summarize";
import { templates } from "../../src/domain/schema/templates";
import { summaries } from "../../src/domain/summarize/summaries";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { blankWorkbook, openBytes, planFile, typeInto } from "../support/openWorkbook";
import { runCommand } from "./runCommand";

jest.setTimeout(60_000);

const KHMER = /[\u1780-\u17FF]/;
let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file with a slip in it: a status that is in no list. */
async function spoiltFile(language: "en" | "km"): Promise<string> {
  const { editor } = await openBytes(await planFile(language));
  typeInto(editor, "plan", "status", 3, "Nearly");
  const file = path(`spoilt-${language}.xlsx`);
  await writeFile(file, await saveXlsx(editor));
  return file;
}

describe("T80 plan new", () => {
  it("T80.1 makes a workbook in Khmer with all templates, that checks without an error", async () => {
    const file = path("new.xlsx");
    expect(await runCommand(create, file)).toEqual({ code: 0, out: "", err: "" });
    const { code, out } = await runCommand(check, file);
    expect(code).toBe(0);
    expect(out).toMatch(KHMER);
    expect(out).toMatch(/error 0, warning \d+, note \d+\n$/);
  });

  it("T80.2 takes language, templates, days, years and currency", async () => {
    const file = path("options.xlsx");
    const options = [
      "--language",
      "en",
      "--templates",
      "trainings,plan",
      "--no-seed",
      "--as-of",
      "2026-02-28",
    ];
    const result = await runCommand(create, file, ...options, "--years", "2025-2030", "--currency", "USD");
    expect(result).toEqual({ code: 0, out: "", err: "" });
    const { editor } = await openBytes(await readFile(file));
    expect(editor.book.sheets.map(({ name }) => name)).toEqual([
      "Guide",
      "Plan",
      "Trainings",
      "Settings",
      "Units",
      "Lists",
    ]);
    const setting = (key: string) => editor.evaluate(`=Gmsp_${key}`, editor.book.activeSheet, 0, 0);
    expect(["asOfDate", "planStart", "planEnd", "currency"].map(setting)).toEqual([
      46_081,
      45_658,
      47_848,
      "US dollar (USD)",
    ]);
    expect(editor.findTable("GmspPlan")?.table.area).toMatchObject({ top: 3, bottom: 4 });
  });

  it.each([
    [["--language", "fr"], /"km" or "en", not "fr"/],
    [["--templates", "plan,nope"], /No template "nope"\. There are: plan, indicators/],
    [["--years", "2028-2024"], /2024-2028, not "2028-2024"/],
    [["--years", "1200-1300"], /not "1200-1300"/],
    [["--as-of", "2025-02-30"], /2025-01-15, not "2025-02-30"/],
    [["--currency", "EUR"], /KHR or USD, not "EUR"/],
    [["--colour", "red"], /--colour/],
    [["second.xlsx"], /Expected 1 file name, got 2/],
  ])("T80.3 refuses %j and writes nothing", async (args, message) => {
    const { code, out, err } = await runCommand(create, path("refused.xlsx"), ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    await expect(readFile(path("refused.xlsx"))).rejects.toThrow("ENOENT");
  });

  it("T80.4 a file that can't be written is said in the workbook's language", async () => {
    const english = await runCommand(create, path("no/such/folder.xlsx"), "--language", "en");
    expect(english.code).toBe(2);
    expect(english.err).toMatch(/folder\.xlsx can't be written \(.*ENOENT.*\)\. Choose another folder/);
    expect((await runCommand(create, path("no/such/folder.xlsx"))).err).toMatch(/មិនអាចសរសេរ/);
  });
});

describe("T81 plan check", () => {
  it("T81.1 gives findings as JSON, and 1 where there are errors", async () => {
    const file = await spoiltFile("en");
    const { code, out, err } = await runCommand(check, file, "--json");
    expect([code, err]).toEqual([1, ""]);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ counts: { error: 1, note: 0 } });
    const { counts, findings } = report as { counts: object; findings: { severity: string }[] };
    expect(Object.keys(report as object)).toEqual(["counts", "findings"]);
    expect(Object.keys(counts)).toEqual(["error", "warning", "note"]);
    expect(findings.find(({ severity }) => severity === "error")).toEqual({
      code: "G3",
      severity: "error",
      sheet: "Plan",
      cell: "R8",
      table: "GmspPlan",
      rowId: "plan-s04",
      field: "status",
      message:
        "“Nearly” is not in the list of Status. Choose an entry of the list, or add it to the list first.",
    });
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        "code",
        "severity",
        "sheet",
        "cell",
        "table",
        "rowId",
        "field",
        "message",
      ]);
    }
  });

  it("T81.2 speaks the workbook's language, or the one asked for", async () => {
    const file = await spoiltFile("km");
    const khmer = await runCommand(check, file);
    expect(khmer.code).toBe(1);
    expect(khmer.out).toContain("G3  ផែនការ, R8: «Nearly»");
    const english = await runCommand(check, file, "--language", "en");
    expect(english.out).toContain("G3  ផែនការ, R8: “Nearly” is not in the list of Status");
    const json = await runCommand(check, file, "--language", "km", "--json");
    expect(json.out).toContain("«Nearly»");
  });

  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const padded = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(600).fill(0)]);
  const encrypted = [
    ...padded(...head),
    ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ];
  const bad: readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp, RegExp][] = [
    [
      "an empty file",
      () => new Uint8Array(),
      /no Excel workbook \(The file is empty\)\. Choose/,
      /មិនមែនជាសៀវភៅការងារ/,
    ],
    ["text", () => strToU8("a,b\n=1,2"), /no Excel workbook.*Choose/, /មិនមែនជាសៀវភៅការងារ/],
    [
      "a zip of something else",
      () => zipSync({ "a.txt": strToU8("x") }),
      /no Excel workbook.*Choose/,
      /មិនមែនជាសៀវភៅការងារ/,
    ],
    [
      "a truncated file",
      async () => (await planFile("en")).subarray(0, 20_000),
      /damaged or incomplete.*again/,
      /ខូច/,
    ],
    ["an encrypted file", () => Uint8Array.from(encrypted), /password.*remove/, /ពាក្យសម្ងាត់/],
    ["an .xls file", () => padded(...head), /older or binary format.*Save it/, /ទម្រង់ចាស់/],
    [
      "a zip bomb",
      () => zipSync({ "xl/workbook.xml": new Uint8Array(700 * 1024 * 1024) }, { level: 9 }),
      /larger than any plan.*Delete/,
      /ធំជាង/,
    ],
  ];

  it.each(bad)(
    "T81.3 %s: 2, and a message with what and what to do in both languages",
    async (what, make, en, km) => {
      const file = path(`${what}.xlsx`);
      await writeFile(file, await make());
      for (const [language, message] of [
        ["en", en],
        ["km", km],
      ] as const) {
        const { code, out, err } = await runCommand(check, file, "--language", language, "--json");
        expect([code, out]).toEqual([2, ""]);
        expect(err).toContain(file);
        expect(err).toMatch(message);
        expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/);
      }
      const out = path("never.xlsx");
      expect((await runCommand(summarize, file, out)).code).toBe(2);
      await expect(readFile(out)).rejects.toThrow("ENOENT");
    },
  );

  it("T81.4 a file that is not there, a folder, a workbook without tables, a newer one", async () => {
    expect((await runCommand(check, path("nothing.xlsx"))).err).toMatch(
      /nothing\.xlsx can't be read.*Check its name/,
    );
    expect((await runCommand(check, folder, "--language", "km")).err).toMatch(/មិនអាចអាន/);
    const blank = path("blank.xlsx");
    await writeFile(blank, await saveXlsx(blankWorkbook().editor));
    const none = await runCommand(check, blank, "--language", "en");
    expect([none.code, none.err]).toEqual([
      2,
      "This workbook has no plan tables yet. Start by choosing templates.",
    ]);
    const { editor } = await openBytes(await planFile("en"));
    const [part] = editor.book.customXmlParts;
    editor.setCustomXmlPart(part?.id ?? "", (part?.xml ?? "").replace('format="1"', 'format="2"'));
    const newer = path("newer.xlsx");
    await writeFile(newer, await saveXlsx(editor));
    const refused = await runCommand(check, newer);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/newer version.*format 2.*Update/);
  });
});

describe("V222 plan check --sheet", () => {
  it("V222.1 writes the workbook with its findings to another file, and leaves the input alone", async () => {
    const file = await spoiltFile("km");
    const before = await readFile(file);
    const out = path("findings.xlsx");
    const plain = await runCommand(check, file, "--json");
    const { code, out: said } = await runCommand(check, file, "--json", "--sheet", out);
    expect([code, said]).toEqual([1, plain.out]);
    expect(await readFile(file)).toEqual(before);
    const { editor } = await openBytes(await readFile(out));
    const found = editor.findTable("GmspFindings");
    expect(found?.sheet.name).toBe("ចំណុចត្រូវកែ");
    const { findings } = JSON.parse(plain.out) as { findings: unknown[] };
    expect((found?.table.area.bottom ?? 0) - (found?.table.area.top ?? 0)).toBe(findings.length);
  });

  it("V222.2 never over the input", async () => {
    const file = await spoiltFile("en");
    const { code, err } = await runCommand(check, file, "--sheet", join(folder, ".", "spoilt-en.xlsx"));
    expect([code, err]).toEqual([2, expect.stringContaining("--sheet writes a new file")]);
  });
});

describe("T82 plan summarize", () => {
  it("T82.1 builds all summaries that the tables allow, and keeps the input file as it was", async () => {
    const [file, out] = [path("some.xlsx"), path("summed.xlsx")];
    await runCommand(create, file, "--templates", "plan,directions", "--language", "en");
    const before = await readFile(file);
    const { code, err } = await runCommand(summarize, file, out);
    expect(code).toBe(0);
    expect(err).toMatch(/trainingBySexAndQuarter: not built, the workbook has no trainings/);
    expect((await readFile(file)).equals(before)).toBe(true);
    const { editor } = await openBytes(await readFile(out));
    expect(editor.book.sheets.map(({ name }) => name).slice(-2)).toEqual([
      "Progress by unit",
      "Progress by direction",
    ]);
    expect(editor.book.sheets.at(-1)?.charts).toHaveLength(1);
  });

  it("T82.2 builds the one asked for, again in place; refuses unknown ones and those that can't be built", async () => {
    const [file, out] = [path("all.xlsx"), path("one.xlsx")];
    await writeFile(file, await planFile("km"));
    expect((await runCommand(summarize, file, out, "--summary", "nurseryReadiness")).code).toBe(0);
    expect(
      (await runCommand(summarize, out, out, "--summary", "nurseryReadiness", "--summary", "progressByUnit"))
        .code,
    ).toBe(0);
    const before = (await openBytes(await readFile(file))).editor.book.sheets.length;
    const { editor } = await openBytes(await readFile(out));
    expect(editor.book.sheets).toHaveLength(before + 2);
    expect((await runCommand(summarize, file, out, "--summary", "x")).err).toMatch(
      /No summary "x"\. There are: progressByUnit/,
    );
    const small = path("small.xlsx");
    await runCommand(create, small, "--templates", "plan");
    const refused = await runCommand(summarize, small, path("none.xlsx"), "--summary", "nurseryReadiness");
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(
      /nurseryReadiness: not built, the workbook has no nurseryChecklist, nurseryPhases/,
    );
    await expect(readFile(path("none.xlsx"))).rejects.toThrow("ENOENT");
  });
});

describe("T83 plan list", () => {
  it("T83.1 --json gives templates with table, fields and labels, and the summaries", async () => {
    const { code, out } = await runCommand(list, "--json");
    expect(code).toBe(0);
    const listed = JSON.parse(out) as {
      templates: { id: string; table: string; fields: object[] }[];
      summaries: object[];
    };
    expect(listed.templates.map(({ id, table }) => [id, table])).toEqual([
      ["plan", "GmspPlan"],
      ["indicators", "GmspIndicators"],
      ["indicatorValues", "GmspIndicatorValues"],
      ["progress", "GmspProgress"],
      ["directions", "GmspDirections"],
      ["careReview", "GmspCareReview"],
      ["nurseryChecklist", "GmspNurseryChecklist"],
      ["nurseryPhases", "GmspNurseryPhases"],
      ["nurseryUse", "GmspNurseryUse"],
      ["trainings", "GmspTrainings"],
      ["trainingLevels", "GmspTrainingLevels"],
      ["events", "GmspEvents"],
      ["eventTasks", "GmspEventTasks"],
      ["inputs", "GmspInputs"],
      ["meetings", "GmspMeetings"],
      ["decisions", "GmspDecisions"],
    ]);
    expect(listed.templates.map(({ fields }) => fields.length)).toEqual(
      templates.map(({ fields }) => fields.length),
    );
    expect(listed.templates[0]?.fields[0]).toEqual({
      id: "planCode",
      type: "code",
      label: { en: "Code", km: "លេខកូដ" },
    });
    expect(listed.summaries).toEqual(
      summaries.map(({ id, label, templates: needed }) => ({
        id,
        label: { en: label.en, km: label.km },
        templates: needed,
      })),
    );
  });

  it("T83.2 as text, a line each; refuses arguments", async () => {
    const { out } = await runCommand(list);
    expect(out).toMatch(/^Templates\n {2}plan +GmspPlan +GMSP plan matrix \(22 fields\)\n/);
    expect(out.trim().split("\n")).toHaveLength(2 + templates.length + summaries.length);
    expect((await runCommand(list, "x")).code).toBe(2);
  });
});
