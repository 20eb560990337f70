/** The parts of a keyboard event that decide. */
export type ShortcutKeys = Pick<
  KeyboardEvent,
  "code" | "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey"
>;

export interface Shortcut {
  /** The function that the add-in has associated. */
  readonly actionId: string;
  isPressed(keys: ShortcutKeys): boolean;
}

interface ShortcutFile {
  readonly shortcuts?: readonly {
    readonly action?: string;
    readonly key?: { readonly default?: string; readonly web?: string };
  }[];
}

/**
 * Reads the file that an add-in's ExtendedOverrides name. Keys are those of Excel on the web: "Ctrl+Alt+Shift+N".
 * What has no action or no keys is passed over.
 * @throws SyntaxError where the text is no JSON
 */
export function readShortcuts(json: string): Shortcut[] {
  const { shortcuts = [] } = JSON.parse(json) as ShortcutFile;
  return shortcuts.flatMap(({ action, key }) => {
    const keys = key?.web ?? key?.default;
    return action && keys ? [{ actionId: action, isPressed: keyTest(keys) }] : [];
  });
}

/** Letters by their key's place, too: on a Khmer keyboard they give Khmer letters. */
function keyTest(keys: string): Shortcut["isPressed"] {
  const parts = keys.toUpperCase().split("+");
  const name = parts.at(-1) ?? "";
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  return ({ code, key, altKey, ctrlKey, metaKey, shiftKey }) =>
    altKey === wants("ALT") &&
    shiftKey === wants("SHIFT") &&
    (ctrlKey || metaKey) === (wants("CTRL") || wants("COMMAND")) &&
    (key.toUpperCase() === name || code.toUpperCase() === `KEY${name}`);
}
