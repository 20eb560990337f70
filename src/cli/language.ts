import { switchLanguage } from "../jobs/switchLanguage";
import { CliError } from "./CliError";
import { openWorkbook } from "./openWorkbook";
import { readArguments } from "./readArguments";
import { saveWorkbook } from "./saveWorkbook";
import { sayJobErrors } from "./sayJobErrors";

/**
 * `plan language FILE.xlsx OUT.xlsx`: switches the workbook's language, and its row of headings in the other
 * language on or off.
 */
export async function language(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 2, {
    to: { type: "string" },
    bilingual: { type: "boolean" },
    single: { type: "boolean" },
  });
  const [path = "", out = ""] = positionals;
  const { to, bilingual, single } = values;
  if (bilingual && single) throw new CliError("Choose --bilingual or --single, not both.");
  if (to === undefined && !bilingual && !single)
    throw new CliError("Say what to switch: --to km, --to en, --bilingual or --single.");
  if (to !== undefined && to !== "km" && to !== "en")
    throw new CliError(`--to is "km" or "en", not "${to}".`);
  const { editor, losses } = await openWorkbook(path, "en");
  for (const loss of losses) process.stderr.write(`Not kept on saving: ${loss}\n`);
  await sayJobErrors(
    "en",
    switchLanguage({
      ...(to === undefined ? {} : { language: to }),
      ...(bilingual || single ? { bilingual: bilingual === true } : {}),
    }),
  );
  await saveWorkbook(editor, out, "en");
  return 0;
}
