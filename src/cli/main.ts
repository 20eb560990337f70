import { adopt } from "./adopt";
import { check } from "./check";
import { CliError } from "./CliError";
import { language } from "./language";
import { list } from "./list";
import { create } from "./create";
import { summarize } from "./summarize";

const USAGE = `Usage:
  npm run -s plan -- new OUT.xlsx [--language km|en] [--templates all|ID,ID] [--no-seed]
                                  [--as-of YYYY-MM-DD] [--years 2024-2028] [--currency KHR|USD]
  npm run -s plan -- check FILE.xlsx [--json] [--language km|en] [--sheet OUT.xlsx | --repair OUT.xlsx]
  npm run -s plan -- summarize FILE.xlsx OUT.xlsx [--summary ID]...
  npm run -s plan -- adopt INTO.xlsx FROM.xlsx --template ID [--sheet NAME] [--out OUT.xlsx] [--json]
                                  [--accept-unclear] [--language km|en]
  npm run -s plan -- language FILE.xlsx OUT.xlsx [--to km|en] [--bilingual|--single]
  npm run -s plan -- list [--json]

check exits with 0 where there is no error, 1 where there are errors, 2 where the file can't be read.
adopt exits with 0 where every cell was read, 1 where some were not, 2 where nothing could be brought in.`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  new: create,
  check,
  summarize,
  language,
  adopt,
  list,
};

/** Runs one command; gives back the exit code. Everything wrong with input or files is a message and 2. */
async function run([name = "", ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`${USAGE}\n`);
    return name === "help" || name === "--help" ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `Something unexpected happened: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
