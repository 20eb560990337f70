import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readShortcuts, type ShortcutKeys } from "../../../src/workbench/grid/frame/readShortcuts";

const keys = (pressed: string, key: string, code = `Key${key.toUpperCase()}`): ShortcutKeys => ({
  key,
  code,
  altKey: pressed.includes("alt"),
  ctrlKey: pressed.includes("ctrl"),
  metaKey: pressed.includes("meta"),
  shiftKey: pressed.includes("shift"),
});

describe("readShortcuts", () => {
  const ours = readShortcuts(readFileSync(join(__dirname, "../../../shortcuts.json"), "utf8"));
  const pressed = (given: ShortcutKeys) =>
    ours.filter(({ isPressed }) => isPressed(given)).map(({ actionId }) => actionId);

  it.each([
    ["the keys as written", keys("ctrl alt shift", "N"), ["nextFinding"]],
    ["Command for Ctrl", keys("meta alt shift", "P"), ["previousFinding"]],
    ["a Khmer keyboard", keys("ctrl alt shift", "ន", "KeyN"), ["nextFinding"]],
    ["one modifier too few", keys("ctrl alt", "n"), []],
    ["no modifier", keys("", "n"), []],
    ["another letter", keys("ctrl alt shift", "M"), []],
  ])("knows %s", (_, given, expected) => {
    expect(pressed(given)).toEqual(expected);
  });

  it("takes the keys for the web before the common ones, and passes over what is not whole", () => {
    const file = {
      shortcuts: [
        { action: "one", key: { default: "Ctrl+Shift+A", web: "Ctrl+Alt+1" } },
        { action: "two" },
        { key: { default: "Ctrl+B" } },
      ],
    };
    const [one, ...others] = readShortcuts(JSON.stringify(file));
    expect(others).toEqual([]);
    expect([
      one?.isPressed(keys("ctrl shift", "A")),
      one?.isPressed(keys("ctrl alt", "1", "Digit1")),
    ]).toEqual([false, true]);
    expect(readShortcuts("{}")).toEqual([]);
  });
});
