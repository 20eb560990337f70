import { parseArgs, type ParseArgsConfig } from "node:util";
import { CliError } from "./CliError";

/** Arguments of one command: `count` file names and the options given. Anything else is refused by name. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  count: number,
  options: T,
) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== count) {
      throw new CliError(
        `Expected ${count} file name${count === 1 ? "" : "s"}, got ${parsed.positionals.length}.`,
      );
    }
    return parsed;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

/** "en" or "km"; left out gives the fallback. */
export function readLanguage(text: string | undefined, fallback: "en" | "km"): "en" | "km" {
  if (text === undefined) return fallback;
  if (text === "en" || text === "km") return text;
  throw new CliError(`--language is "km" or "en", not "${text}".`);
}
