type Keys = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/**
 * What a key does while the form has the keyboard. By the key's place, too: on a Khmer keyboard S and F give Khmer
 * letters.
 */
export function shortcutOf(event: Keys): "save" | "add" | "find" | "next" | "previous" | undefined {
  const { key, code, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (shiftKey) return undefined;
  if (control && !altKey && (code === "KeyS" || key === "s" || key === "Enter")) return "save";
  if (!altKey || control) return undefined;
  if (key === "Insert") return "add";
  if (key === "PageDown") return "next";
  if (key === "PageUp") return "previous";
  return code === "KeyF" || key === "f" ? "find" : undefined;
}
