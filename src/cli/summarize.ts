import { summaries } from "../domain/summarize/summaries";
import { buildSummaries } from "../jobs/buildSummaries";
import { CliError } from "./CliError";
import { openWorkbook } from "./openWorkbook";
import { readArguments } from "./readArguments";
import { saveWorkbook } from "./saveWorkbook";
import { sayJobErrors } from "./sayJobErrors";

/** `plan summarize FILE.xlsx OUT.xlsx`: builds the named summaries, or all that the workbook's tables allow. */
export async function summarize(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, 2, { summary: { type: "string", multiple: true } });
  const [path = "", out = ""] = positionals;
  const known = summaries.map(({ id }) => id);
  const asked = values.summary ?? known;
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new CliError(`No summary "${unknown.join('", "')}". There are: ${known.join(", ")}.`);
  const { editor, losses } = await openWorkbook(path, "en");
  for (const loss of losses) process.stderr.write(`Not kept on saving: ${loss}\n`);
  const { missing } = await sayJobErrors("en", buildSummaries(asked));
  const lines = missing.map(
    ({ id, templates }) => `${id}: not built, the workbook has no ${templates.join(", ")}.`,
  );
  if (values.summary !== undefined && lines.length > 0) throw new CliError(lines.join("\n"));
  for (const line of lines) process.stderr.write(`${line}\n`);
  await saveWorkbook(editor, out, "en");
  return 0;
}
