import { isTidy } from "../record/isTidy";
import type { HealStep } from "./Healing";

/** Marks that print nothing; a joiner inside an emoji is part of it. */
const INVISIBLE = /[\u200B\u200C\u200E\u200F\u2060\uFEFF\u00AD]|\u200D(?!\p{Extended_Pictographic})/gu;
/** What can't be seen and is no line break either. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;
const SPACES = /[^\S\n]+/g;

/**
 * A text without what nobody sees: zero-width and control signs, outer, doubled and no-break spaces; in the one
 * composed form of Unicode (NFC). Line breaks stay, spaces around them go. Adds to `steps` what it did.
 */
export function tidyText(text: string, steps: HealStep[]): string {
  if (isTidy(text)) return text;
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n");
  const visible = lines.normalize("NFC").replace(INVISIBLE, "").replace(CONTROL, "");
  const tidy = visible
    .replace(SPACES, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
  if (tidy !== visible || lines !== text) steps.push({ code: "spaces" });
  if (visible !== lines) steps.push({ code: "invisible" });
  return tidy;
}
