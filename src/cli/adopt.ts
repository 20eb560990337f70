import { readFile, realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { adoptedRows } from "../domain/adopt/adoptedRows";
import { mappingOf } from "../domain/adopt/ColumnMatch";
import { matchColumns } from "../domain/adopt/matchColumns";
import { previewAdoption } from "../domain/adopt/previewAdoption";
import { rememberMapping } from "../domain/adopt/rememberMapping";
import type { Language } from "../domain/schema/Label";
import type { Template } from "../domain/schema/Template";
import { templateById, templates } from "../domain/schema/templates";
import { columnLetters } from "../domain/record/columnLetters";
import { adoptRows } from "../jobs/adoptRows";
import { JobError } from "../jobs/JobError";
import { openSourceFile, type SourceFile } from "../jobs/openSourceFile";
import { dayExtrasOf, findAdoptable, withDaysShown } from "../jobs/prepareAdoption";
import { readAdoptTarget, type AdoptTarget } from "../jobs/readAdoptTarget";
import { speak } from "../text/speak";
import { asJson, asText, type AdoptReport } from "./adoptReport";
import { CliError } from "./CliError";
import { openWorkbook } from "./openWorkbook";
import { readArguments, readLanguage } from "./readArguments";
import { saveWorkbook } from "./saveWorkbook";
import { sayJobErrors } from "./sayJobErrors";

/**
 * `plan adopt INTO.xlsx FROM.xlsx --template ID`: what bringing the table in does, and, with --out, the workbook with
 * its rows. 0 where every cell was read, 1 where some were not. FROM is only read; INTO is written where --out names it.
 */
export async function adopt(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 2, {
    template: { type: "string" },
    sheet: { type: "string" },
    out: { type: "string" },
    json: { type: "boolean" },
    "accept-unclear": { type: "boolean" },
    language: { type: "string" },
  });
  const [into = "", from = ""] = positionals;
  const template = readTemplate(values.template);
  if (values.out !== undefined && (await isSameFile(values.out, from)))
    throw new CliError(`--out must not be ${from}: it is only read. Name another file.`);
  const asked = values.language === undefined ? undefined : readLanguage(values.language, "en");
  const { editor, losses } = await openWorkbook(into, asked ?? "en");
  const target = await sayJobErrors(asked ?? "en", readAdoptTarget());
  const language = asked ?? target.workbook.settings.language;
  const file = await openFrom(from, language);
  const { sheet, source, adoptable } = await pickSheet(file, values.sheet, template, target, language);

  const matches = matchColumns(adoptable.table, template, target.workbook, target.remembered);
  const mapping = mappingOf(matches, true);
  if (mapping.columnOf.size === 0)
    throw new CliError(
      speak(language)("adopt.noField", { source: sheet, template: template.label[language] }),
    );
  const { table, dayColumns } = withDaysShown(adoptable.table, source, mapping, template);
  const existing = target.workbook.tables.get(template.id);
  const preview = previewAdoption(table, mapping, template, {
    ...target.workbook,
    ...(existing && { existing }),
  });
  const rows = adoptedRows(preview, template, {
    acceptUnsure: values["accept-unclear"] === true,
    useProposedKeys: true,
  });
  if (values.out !== undefined) {
    for (const loss of losses) process.stderr.write(`Not kept on saving: ${loss}\n`);
    if (rows.rows.length > 0) {
      const adoption = {
        template: template.id,
        rows,
        dayExtras: dayExtrasOf(preview, dayColumns),
        mapping: rememberMapping(table.headings, mapping, template),
      };
      await sayJobErrors(language, adoptRows(adoption));
    }
    await saveWorkbook(editor, values.out, language);
  }
  const report: AdoptReport = {
    template,
    sheet,
    headingRow: source.top + adoptable.found.heading.first + 1,
    beside: adoptable.found.beside.map((column) => columnLetters(source.left + column + 1)),
    left: source.left + adoptable.table.left,
    matches,
    preview,
    added: rows.rows.length,
    written: values.out ?? null,
  };
  process.stdout.write(values.json ? `${JSON.stringify(asJson(report))}\n` : asText(report, language));
  return preview.counts.refusedCells > 0 ? 1 : 0;
}

function readTemplate(id: string | undefined): Template {
  const template = templateById(id ?? "");
  if (template) return template;
  const known = `There are: ${templates.map((one) => one.id).join(", ")}.`;
  throw new CliError(
    id === undefined ? `--template says where the rows go. ${known}` : `No template "${id}". ${known}`,
  );
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  );
  return first === second;
}

async function openFrom(path: string, language: Language): Promise<SourceFile> {
  const bytes = await readFile(path).catch(() => {
    throw new CliError(speak(language)("file.missing", { file: path }));
  });
  return sayJobErrors(language, openSourceFile(basename(path), bytes));
}

/** The named sheet, else of those that are not hidden the one whose table fits the template best. */
async function pickSheet(
  file: SourceFile,
  name: string | undefined,
  template: Template,
  target: AdoptTarget,
  language: Language,
) {
  const names = file.sheets.map((sheet) => sheet.name);
  if (name !== undefined && !names.includes(name))
    throw new CliError(`${file.name} has no sheet "${name}". There are: ${names.join(", ")}.`);
  const wanted = name === undefined ? file.sheets.filter(({ hidden }) => !hidden) : [{ name }];
  const found = [];
  let refusal: JobError | undefined;
  for (const { name: sheet } of wanted) {
    try {
      const source = await file.read(sheet);
      const adoptable = source && findAdoptable(source, target);
      if (!source || !adoptable) continue;
      const fit = adoptable.guesses.find((guess) => guess.template === template.id)?.confidence ?? 0;
      found.push({ sheet, source, adoptable, fit });
    } catch (error) {
      if (!(error instanceof JobError)) throw error;
      refusal ??= error;
    }
  }
  // One sheet that can't be read, as a list of all choices that is too wide, leaves the others.
  if (found.length === 0 && refusal) await sayJobErrors(language, Promise.reject(refusal));
  const [best] = found.sort((a, b) => b.fit - a.fit);
  if (!best) throw new CliError(speak(language)("error.noTableFound", { source: name ?? file.name }));
  return best;
}
