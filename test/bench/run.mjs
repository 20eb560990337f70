/**
 * Bundles the bench and runs it, as the product is bundled: modules that are loaded one by one reach each other's
 * constants through getters, and whoever has more modules would look slower than it is.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const bundle = join(here, "../../node_modules/.cache/bench.cjs");
await build({
  entryPoints: [join(here, "bench.ts")],
  bundle: true,
  platform: "node",
  outfile: bundle,
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
