import { execFile } from "node:child_process";
import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

jest.setTimeout(120_000);

const root = resolve(__dirname, "../..");

/** A real run of the command line, as `npm run plan` starts it. */
const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const all = ["--import", "tsx", join(root, "src/cli/main.ts"), ...args];
    execFile(process.execPath, all, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });

describe("T84 the command line as it is started", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plan-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("T84.1 new, summarize, check: 0, JSON on its own", async () => {
    const [file, out] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    expect(await run("new", file, "--language", "en", "--as-of", "2025-01-15")).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(await run("summarize", file, out)).toEqual({ code: 0, out: "", err: "" });
    const checked = await run("check", out, "--json");
    expect([checked.code, checked.err]).toEqual([0, ""]);
    expect(JSON.parse(checked.out)).toMatchObject({ counts: { error: 0, note: 0 } });
  });

  it("T84.2 no command, an unknown one, one of Object's own: usage and 2; help: 0", async () => {
    for (const args of [[], ["bogus"], ["constructor"]]) {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^Usage:\n/);
    }
    expect((await run("--help")).code).toBe(0);
  });

  it("T84.3 what can't be read: 2 and one message without a stack trace", async () => {
    const file = join(folder, "bad.xlsx");
    await writeFile(file, "no workbook");
    const { code, out, err } = await run("check", file, "--language", "km");
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/[\u1780-\u17FF]/);
    expect((await run("check", file, "--nonsense")).code).toBe(2);
  });
});
