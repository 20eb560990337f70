import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "../../src/cli/create";
import { language } from "../../src/cli/language";
import { openBytes } from "../support/openWorkbook";
import { runCommand } from "./runCommand";

jest.setTimeout(60_000);

let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-language-"));
  await runCommand(create, path("en.xlsx"), "--language", "en", "--templates", "directions");
});
afterAll(() => rm(folder, { recursive: true }));

const sheetNames = async (name: string): Promise<string[]> =>
  (await openBytes(await readFile(path(name)))).editor.book.sheets.map((sheet) => sheet.name);
const heading = async (name: string, row: number): Promise<unknown> => {
  const { editor } = await openBytes(await readFile(path(name)));
  const found = editor.findTable("GmspDirections");
  return found && editor.value(found.sheet.id, row, 1);
};

describe("T180 plan language", () => {
  it("T180.1 switches a file into another one, and shows both languages", async () => {
    const done = { code: 0, out: "", err: "" };
    const before = await readFile(path("en.xlsx"));
    expect(await runCommand(language, path("en.xlsx"), path("km.xlsx"), "--to", "km", "--bilingual")).toEqual(
      done,
    );
    expect(await readFile(path("en.xlsx"))).toEqual(before);
    expect(await sheetNames("km.xlsx")).toEqual(["មគ្គុទ្ទេសក៍", "ទិសដៅ", "ការកំណត់", "អង្គភាព", "បញ្ជី"]);
    expect([await heading("km.xlsx", 3), await heading("km.xlsx", 4)]).toEqual(["Code", "លេខកូដ"]);
    expect(await runCommand(language, path("km.xlsx"), path("single.xlsx"), "--single")).toEqual(done);
    expect(await heading("single.xlsx", 3)).toBe("លេខកូដ");
  });

  it.each([
    [["--to", "fr"], '--to is "km" or "en", not "fr".'],
    [["--bilingual", "--single"], "Choose --bilingual or --single, not both."],
    [[], "Say what to switch: --to km, --to en, --bilingual or --single."],
  ])("T180.2 refuses %j", async (options, message) => {
    expect(await runCommand(language, path("en.xlsx"), path("out.xlsx"), ...options)).toEqual({
      code: 2,
      out: "",
      err: message,
    });
  });
});
