import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { commands } from "../../src/commands/registerCommands";

const read = (file: string): string => readFileSync(resolve(__dirname, "../..", file), "utf8");
const manifest = read("manifest.xml");
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, found = ""]) => found);

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, unknown>> };
}

describe("V288 the manifest and the shortcuts", () => {
  it("V288.1 every button and shortcut has its function", () => {
    const { actions, shortcuts } = JSON.parse(read("shortcuts.json")) as Shortcuts;
    const functions = [...all(/<FunctionName>(\w+)</g), ...actions.map(({ id }) => id)];
    expect(functions).toEqual(expect.arrayContaining(["nextFinding", "previousFinding"]));
    expect(functions.filter((name) => !(name in commands))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    // Ctrl+Alt+Shift and a letter: what neither Excel nor a browser takes.
    expect(shortcuts.filter(({ key }) => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key.default))).toEqual([]);
  });

  it("V288.2 names of shortcuts are there in both languages", () => {
    const { actions, resources } = JSON.parse(read("shortcuts.json")) as Shortcuts;
    const khmer = JSON.parse(read("shortcuts.km-kh.json")) as Record<string, { value: string }>;
    const names = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
    expect(Object.keys(resources.default)).toEqual(names);
    expect(Object.keys(khmer)).toEqual(names);
    for (const { value } of Object.values(khmer)) expect(value).toMatch(/[\u1780-\u17FF]/);
  });

  it("V288.3 groups have six controls at most; every id that is used is there, in 32 characters", () => {
    const groups = manifest.split("<Group ").slice(1);
    expect(groups.map((group) => group.split('xsi:type="Button"').length - 1)).toEqual([5, 2]);
    const ids = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
    expect(all(/resid="([^"]+)"/g).filter((id) => !ids.has(id) || id.length > 32)).toEqual([]);
    const pictures = all(/localhost:3000\/(assets\/[^"]+)"/g);
    expect(pictures.filter((file) => read(file).length === 0)).toEqual([]);
  });
});
