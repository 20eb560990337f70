import { isTidy } from "../record/isTidy";
import { dropStrayBreaks } from "../record/wordBreaks";
import type { HealStep } from "./Healing";

/** Marks that print nothing, but for the zero-width space; a joiner inside an emoji is part of it. */
const INVISIBLE = /[\u200C\u200E\u200F\u2060\uFEFF\u00AD]|\u200D(?!\p{Extended_Pictographic})/gu;
const ZERO_WIDTH_SPACES = /\u200B+/g;
/** What can't be seen and is no line break either. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;
const SPACES = /[^\S\n]+/g;

/**
 * A text without what nobody sees: zero-width and control signs, outer, doubled and no-break spaces; in the one
 * composed form of Unicode (NFC). Line breaks stay, spaces around them go; in prose zero-width spaces between Khmer
 * words stay, too. Adds to `steps` what it did.
 */
export function tidyText(text: string, steps: HealStep[], inProse = false): string {
  if (isTidy(text)) return text;
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  const spaced = lines.normalize("NFC").replace(INVISIBLE, "").replace(CONTROL, "");
  const visible = inProse ? dropStrayBreaks(spaced) : spaced.replace(ZERO_WIDTH_SPACES, "");
  const tidy = visible
    .replace(SPACES, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  if (tidy !== visible || lines !== text) steps.push({ code: "spaces" });
  if (visible !== lines) steps.push({ code: "invisible" });
  return tidy;
}
