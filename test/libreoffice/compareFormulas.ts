/**
 * Judges every formula of workbooks by LibreOffice's own recalculation: strips the values that we computed,
 * lets LibreOffice calculate them again, and compares. Usage: tsx compareFormulas.ts FILE.xlsx...
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book, Scalar } from "../../src/workbench/book/Book";
import { openXlsx } from "../../src/workbench/files/openXlsx";

const folder = mkdtempSync(join(tmpdir(), "gmsp-libreoffice-"));

async function main(): Promise<void> {
  let failures = 0;
  for (const path of process.argv.slice(2)) failures += await compare(path);
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = failures > 0 ? 1 : 0;
}
void main();

async function compare(path: string): Promise<number> {
  const bytes = readFileSync(path);
  const ours = (await openXlsx(bytes, basename(path))).book;
  const theirs = (await openXlsx(recalculate(bytes, basename(path)), basename(path))).book;
  let count = 0;
  const different: string[] = [];
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    sheet.columns.forEach((cells, column) =>
      cells.forEach((cell, row) => {
        if (cell?.formula === undefined) return;
        count++;
        const judged = other?.columns[column]?.[row]?.value ?? null;
        if (!isSame(cell.value, judged)) {
          different.push(
            `${sheet.name} R${row + 1}C${column + 1}: ${show(cell.value)}, LibreOffice ${show(judged)}: ${cell.formula}`,
          );
        }
      }),
    );
  }
  if (count === 0) different.push("there is not one formula in it");
  console.log(`${basename(path)}: ${count} formulas, ${different.length} different; names ${namesOf(ours)}`);
  for (const line of different.slice(0, 40)) console.log(`  ${line}`);
  return different.length;
}

/** The file as LibreOffice saves it after calculating every formula itself. */
function recalculate(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const part of Object.keys(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) continue;
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(xml.replace(/(<f\b[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  const stripped = join(folder, name);
  writeFileSync(stripped, zipSync(parts));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [
      profile,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      stripped,
    ],
    { stdio: "pipe" },
  );
  return readFileSync(join(folder, "out", name));
}

const show = (value: Scalar): string => JSON.stringify(value);
const namesOf = (book: Book): number => book.names.length;

/** "" and empty are the same cell to a reader; numbers agree to 12 digits. */
function isSame(left: Scalar, right: Scalar): boolean {
  if ((left ?? "") === "" && (right ?? "") === "") return true;
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left), Math.abs(right));
  }
  if (typeof left === "object" && left && typeof right === "object" && right)
    return left.error === right.error;
  return left === right;
}
