import { CliError } from "../../src/cli/CliError";

/** What a command gave back, wrote, or refused with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the command line in this process, as main.ts does. */
export async function runCommand(
  command: (args: string[]) => Promise<number>,
  ...args: string[]
): Promise<Outcome> {
  let [out, err] = ["", ""];
  const write = (add: (text: string) => void) => (text: string | Uint8Array) => {
    add(String(text));
    return true;
  };
  const stdout = jest.spyOn(process.stdout, "write").mockImplementation(write((text) => (out += text)));
  const stderr = jest.spyOn(process.stderr, "write").mockImplementation(write((text) => (err += text)));
  try {
    const code = await command(args).catch((error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      err += error.message;
      return 2;
    });
    return { code, out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
