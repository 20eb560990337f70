import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../../src/workbench/files/saveXlsx";
import { plainFile } from "./packageOf";
import { richBook } from "./richBook";

/** A program that says whether Excel would open a file without its repair prompt; lists faults and exits with 1. */
const checker = process.env.XLSX_CHECK;

describe("the files that we write", () => {
  it("are sound to an outside checker", async () => {
    if (checker === undefined || checker === "") {
      console.warn(
        "NOT CHECKED: set XLSX_CHECK to the path of an .xlsx checker to have written files checked.",
      );
      expect((await plainFile()).length).toBeGreaterThan(1000);
      return;
    }
    const rich = await saveXlsx(createEditor(richBook()));
    const again = await saveXlsx(createEditor((await openXlsx(rich, "rich.xlsx")).book));
    const folder = mkdtempSync(join(tmpdir(), "written-"));
    try {
      const files = { plain: await plainFile(), rich, again };
      const paths = Object.entries(files).map(([name, bytes]) => {
        const path = join(folder, `${name}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      });
      const report = execFileSync("/usr/bin/python3", [checker, ...paths], { encoding: "utf8" });
      expect(
        report
          .trim()
          .split("\n")
          .map((line) => line.split(": ").pop()),
      ).toEqual(["sound", "sound", "sound"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
