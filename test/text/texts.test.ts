import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { templates } from "../../src/domain/schema/templates";
import { lists } from "../../src/domain/schema/lists";
import { settingsFields } from "../../src/domain/schema/settingsFields";
import { units } from "../../src/domain/schema/units";
import { rules } from "../../src/domain/validate/catalogue";
import { summaries } from "../../src/domain/summarize/summaries";
import type { Label } from "../../src/domain/schema/Label";
import { adoptEn } from "../../src/text/adopt.en";
import { adoptKm } from "../../src/text/adopt.km";
import { formEn } from "../../src/text/form.en";
import { formKm } from "../../src/text/form.km";
import { jobsEn } from "../../src/text/jobs.en";
import { jobsKm } from "../../src/text/jobs.km";
import { languageEn } from "../../src/text/language.en";
import { languageKm } from "../../src/text/language.km";
import { listEn } from "../../src/text/list.en";
import { listKm } from "../../src/text/list.km";
import { paneEn } from "../../src/text/pane.en";
import { paneKm } from "../../src/text/pane.km";
import { readyEn } from "../../src/text/ready.en";
import { readyKm } from "../../src/text/ready.km";
import { guideEn } from "../../src/text/guide.en";
import { guideKm } from "../../src/text/guide.km";
import { workbookEn } from "../../src/text/workbook.en";
import { workbookKm } from "../../src/text/workbook.km";
import { sheetEn } from "../../src/text/sheet.en";
import { sheetKm } from "../../src/text/sheet.km";
import { findingsSheetEn } from "../../src/text/findingsSheet.en";
import { findingsSheetKm } from "../../src/text/findingsSheet.km";
import { speak } from "../../src/text/speak";
import { repairsEn } from "../../src/text/repairs.en";
import { repairsKm } from "../../src/text/repairs.km";
import { waiversEn } from "../../src/text/waivers.en";
import { waiversKm } from "../../src/text/waivers.km";

const KHMER = /[\u1780-\u17FF]/;
const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

type Texts = Readonly<Record<string, string>>;
/** The Guide's words and lines, each under a key of its own. */
const flatTexts = (words: object): Texts =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      [value].flat(2).map((text, at) => [`${key} ${at}`, String(text)]),
    ),
  );
const pairs: readonly (readonly [name: string, en: Texts, km: Texts, sameInBoth: readonly string[]])[] = [
  ["pane", paneEn, paneKm, ["check.templateOption"]],
  ["form", formEn, formKm, []],
  ["jobs", jobsEn, jobsKm, []],
  ["list", listEn, listKm, []],
  ["ready", readyEn, readyKm, []],
  ["language", languageEn, languageKm, []],
  ["adopt", adoptEn, adoptKm, []],
  ["repairs", repairsEn, repairsKm, []],
  ["waivers", waiversEn, waiversKm, ["waivers.byOn"]],
  ["workbook", workbookEn, workbookKm, []],
  ["guide", flatTexts(guideEn), flatTexts(guideKm), []],
  ["findings sheet", { ...findingsSheetEn }, { ...findingsSheetKm }, []],
  ["sheets", { ...sheetEn }, { ...sheetKm }, []],
];

describe("T90 every text is there in English and Khmer", () => {
  it.each(pairs)("T90.1 %s: same keys, same slots, nothing empty", (_name, en, km) => {
    expect(Object.keys(km).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en)) {
      expect([key, slots(km[key] ?? "")]).toEqual([key, slots(en[key] ?? "")]);
      expect([key, en[key]?.trim()]).toEqual([key, en[key]]);
      expect([key, km[key]?.trim()]).toEqual([key, km[key]]);
      expect([key, en[key] === "" || km[key] === ""]).toEqual([key, false]);
    }
  });

  it.each(pairs)("T90.2 %s: Khmer is Khmer, English has none", (_name, en, km, sameInBoth) => {
    expect(Object.keys(km).filter((key) => !KHMER.test(km[key] ?? ""))).toEqual(sameInBoth);
    expect(Object.keys(en).filter((key) => KHMER.test(en[key] ?? ""))).toEqual([]);
  });

  it("T90.3 no key stands for two texts", () => {
    const keys = [
      ...Object.keys(paneEn),
      ...Object.keys(jobsEn),
      ...Object.keys(workbookEn),
      ...Object.keys(languageEn),
      ...Object.keys(listEn),
      ...Object.keys(readyEn),
      ...Object.keys(waiversEn),
      ...Object.keys(repairsEn),
      ...Object.keys(adoptEn),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("T90.5 every file of Khmer texts says what a native reader is still to check, but for known keys", () => {
    const folder = resolve(__dirname, "../../src/text");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      // It only joins the files of the families.
      (name) => name.endsWith(".km.ts") && name !== "findings.km.ts",
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const source = readFileSync(resolve(folder, file), "utf8");
      const remark = /To be checked by a native reader: all of these(?: but ((?:`[\w.]+`[, ]*)+))?\./;
      const [said, known = ""] = remark.exec(source.replace(/\s+\*?\s*/g, " ")) ?? [];
      expect([file, said === undefined]).toEqual([file, false]);
      const keys = known.split(/[`, ]+/).filter(Boolean);
      const missing = keys.filter((key) => !new RegExp(`^ +"?${key}"?:`, "m").test(source));
      expect([file, missing]).toEqual([file, []]);
    }
  });

  it("T90.4 labels of templates, fields, lists, units, settings, rules and summaries", () => {
    const labels: Label[] = [
      ...templates.flatMap(({ label, sheetName, purpose, fields }) => [
        label,
        sheetName,
        purpose,
        ...fields.flatMap((field) => [field.label, field.help]),
      ]),
      ...lists.flatMap(({ label, choices }) => [label, ...choices.map((choice) => choice.label)]),
      ...units.map(({ label }) => label),
      ...settingsFields.flatMap(({ label, help }) => [label, help]),
      ...rules.map(({ title }) => title),
      ...summaries.flatMap(({ label, description }) => [label, description]),
    ];
    expect(labels.length).toBeGreaterThan(400);
    const notEnglish = labels.filter(({ en }) => en.trim() === "" || en !== en.trim() || KHMER.test(en));
    // The choice of digits shows them.
    expect(notEnglish.map(({ en }) => en)).toEqual(["Khmer ០-៩"]);
    const notKhmer = labels.filter(({ km }) => km.trim() === "" || km !== km.trim() || !KHMER.test(km));
    // The source itself writes this in Latin letters.
    expect(notKhmer.map(({ km }) => km)).toEqual(["D3 Care Economy", "Care Economy", "Care Economy"]);
  });
});

describe("T91 speaking", () => {
  it("T91.1 fills slots in either language, and leaves alone what it has no value for", () => {
    expect(speak("en")("error.newerWorkbook", { format: 3 })).toMatch(
      /^This workbook .*\(format 3\)\. Update/,
    );
    expect(speak("km")("error.newerWorkbook", { format: 3 })).toMatch(/\(ទម្រង់ 3\)/);
    expect(speak("en")("error.newerWorkbook")).toContain("{format}");
    // A value is never read as a slot again.
    expect(speak("en")("error.protectedSheetNamed", { sheet: "{sheet} $& {x}" })).toContain(
      "“{sheet} $& {x}”",
    );
  });

  it("T91.2 each problem of a job says what to do", () => {
    const remedies =
      /Press|Unprotect|Save|Filter|Wait|newer has it|Move|Clear|Start|Update|Write it|try again|lost\.|Check|Choose|Copy/;
    const keys = Object.keys(jobsEn) as (keyof typeof jobsEn)[];
    expect(keys.filter((key) => !remedies.test(jobsEn[key]))).toEqual([]);
    expect(keys.filter((key) => !/សូម|មិនបាត់បង់|មានមុខងារ/.test(jobsKm[key]))).toEqual([]);
  });
});
