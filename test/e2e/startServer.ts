import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";

export interface Server {
  readonly url: string;
  stop(): void;
}

/** Serves the workbench as `npm start` does, on a free port, and waits until it is built. */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const root = resolve(__dirname, "../..");
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [webpack, "serve", "--env", "workbench"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CI: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilBuilt(child);
  return { url: `https://localhost:${port}/`, stop: () => child.kill() };
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
      if (/compiled (successfully|with)/.test(output)) done();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => failed(new Error(`the server stopped with ${code}\n${output}`)));
  });
