/** Excel's pattern over a whole text: * any run, ? one character, ~ takes the next as it is; case does not matter. */
export function wildcard(pattern: string): RegExp {
  let source = "";
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern[i] ?? "";
    const next = pattern[i + 1];
    if (letter === "~" && next !== undefined && "*?~".includes(next)) {
      source += escape(next);
      i += 1;
    } else source += letter === "*" ? "[^]*" : letter === "?" ? "[^]" : escape(letter);
  }
  return new RegExp(`^${source}$`, "i");
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
