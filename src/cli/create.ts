import { isoFromDay, dayFromIso } from "../domain/record/day";
import { templates } from "../domain/schema/templates";
import { addTemplates } from "../jobs/addTemplates";
import { today } from "../jobs/today";
import { createBook } from "../workbench/book/createBook";
import { createEditor } from "../workbench/book/createEditor";
import { connectNode } from "../workbench/host/connectNode";
import { CliError } from "./CliError";
import { readArguments, readLanguage } from "./readArguments";
import { saveWorkbook } from "./saveWorkbook";
import { sayJobErrors } from "./sayJobErrors";

/** `plan new OUT.xlsx`: a new workbook with the chosen templates. */
export async function create(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 1, {
    language: { type: "string" },
    templates: { type: "string" },
    "no-seed": { type: "boolean" },
    "as-of": { type: "string" },
    years: { type: "string" },
    currency: { type: "string" },
  });
  const [path = ""] = positionals;
  const language = readLanguage(values.language, "km");
  const editor = createEditor(createBook(path));
  connectNode(editor);
  const job = addTemplates({
    templates: readTemplates(values.templates),
    language,
    ...readYears(values.years),
    currency: readCurrency(values.currency),
    asOfDate: readDay(values["as-of"]),
    seed: !values["no-seed"],
  });
  await sayJobErrors(language, job);
  await saveWorkbook(editor, path, language);
  return 0;
}

function readTemplates(text = "all"): string[] {
  const known = templates.map(({ id }) => id);
  if (text === "all") return known;
  const wanted = text.split(",").map((id) => id.trim());
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new CliError(`No template "${unknown.join('", "')}". There are: ${known.join(", ")}.`);
  return wanted;
}

function readYears(text = "2024-2028"): { firstYear: number; lastYear: number } {
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const [firstYear, lastYear] = [Number(first), Number(last)];
  const areDays = dayFromIso(`${first}-01-01`) !== undefined && dayFromIso(`${last}-12-31`) !== undefined;
  if (!areDays || firstYear > lastYear) throw new CliError(`--years is like 2024-2028, not "${text}".`);
  return { firstYear, lastYear };
}

function readCurrency(text = "KHR"): "KHR" | "USD" {
  if (text === "KHR" || text === "USD") return text;
  throw new CliError(`--currency is KHR or USD, not "${text}".`);
}

function readDay(text: string | undefined): number {
  if (text === undefined) return today();
  const day = dayFromIso(text);
  if (day === undefined || isoFromDay(day) !== text)
    throw new CliError(`--as-of is a day like 2025-01-15, not "${text}".`);
  return day;
}
