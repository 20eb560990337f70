import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/cli/check";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { fieldCell, openBytes, planFile, typeInto } from "../support/openWorkbook";
import { runCommand } from "./runCommand";

jest.setTimeout(120_000);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function messyFile(): Promise<string> {
  const { editor } = await openBytes(await planFile("en"));
  typeInto(editor, "plan", "budgetAmount", 1, "'១២០០០");
  typeInto(editor, "plan", "status", 2, "Completd");
  typeInto(editor, "plan", "titleEn", 3, "Two  spaces");
  const file = join(folder, "messy.xlsx");
  await writeFile(file, await saveXlsx(editor));
  return file;
}

describe("V262 plan check --repair", () => {
  it("V262.1 writes all sure repairs to another file, says which, and checks what is left", async () => {
    const file = await messyFile();
    const out = join(folder, "repaired.xlsx");
    const before = await readFile(file);
    const result = await runCommand(check, file, "--repair", out);
    const lines = result.out.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^Plan, [A-Z]+6: Planned budget: “១២០០០” → “12,000”$/),
      expect.stringMatching(/^Plan, [A-Z]+8: .*: “Two··spaces” → “Two spaces”$/),
      "Repaired: 2.",
    ]);
    // The status may have been meant, but that is for people to say.
    expect(result.out).toMatch(/Error G3 {2}Plan/);
    expect(result.code).toBe(1);
    expect(await readFile(file)).toEqual(before);
    const { editor } = await openBytes(await readFile(out));
    const cell = fieldCell(editor, "plan", "budgetAmount", 1);
    expect(editor.value(cell.sheet, cell.row, cell.column)).toBe(12_000);
    const status = fieldCell(editor, "plan", "status", 2);
    expect(editor.value(status.sheet, status.row, status.column)).toBe("Completd");
  });

  it("V262.2 as JSON, and again nothing is left to repair", async () => {
    const file = await messyFile();
    const [first, second] = [join(folder, "one.xlsx"), join(folder, "two.xlsx")];
    const { out } = await runCommand(check, file, "--repair", first, "--json");
    const said = JSON.parse(out) as { repairs: { kind: string; cell: string }[] };
    expect(said.repairs.map(({ kind }) => kind)).toEqual(["number", "spaces"]);
    const again = await runCommand(check, first, "--repair", second, "--json");
    expect((JSON.parse(again.out) as typeof said).repairs).toEqual([]);
  });

  it("V262.3 refuses to write over the file, and two files at once", async () => {
    const file = await messyFile();
    const over = await runCommand(check, file, "--repair", file);
    expect([over.code, over.err]).toEqual([2, expect.stringMatching(/give it another name/)]);
    const files = ["--repair", join(folder, "a.xlsx"), "--sheet", join(folder, "b.xlsx")];
    const both = await runCommand(check, file, ...files);
    expect([both.code, both.err]).toEqual([2, expect.stringMatching(/not both/)]);
  });
});
