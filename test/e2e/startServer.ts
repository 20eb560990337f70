import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";

export interface Server {
  readonly url: string;
  stop(): void;
}

/**
 * Serves the workbench as `npm start` does, on a free port, and waits until it is built. With WORKBENCH_URL
 * set, what is already served there is used, which saves the building while tests are written.
 */
export async function startServer(): Promise<Server> {
  const served = process.env.WORKBENCH_URL;
  if (served) return { url: served, stop: () => undefined };
  const port = await freePort();
  const root = resolve(__dirname, "../..");
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  // Files that change while the tests run must not change the pages under them.
  const args = [webpack, "serve", "--env", "workbench", "--watch-options-ignored", "**"];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), CI: "true", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  try {
    await untilBuilt(child);
  } catch (problem) {
    stop();
    throw problem;
  }
  return { url: `https://localhost:${port}/`, stop };
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? done(address.port) : failed(new Error("no port")),
      );
    });
  });

const untilBuilt = (child: ChildProcess): Promise<void> =>
  new Promise((done, failed) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/compiled with \d+ error/.test(output)) failed(new Error(`the pages were not built\n${output}`));
      else if (/compiled (successfully|with)/.test(output)) done();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => failed(new Error(`the server stopped with ${code}\n${output}`)));
  });
