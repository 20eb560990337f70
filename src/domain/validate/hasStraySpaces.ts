import { isTidy } from "../record/isTidy";

/** Spaces that nobody sees: outer ones, a zero-width space, or two side by side. */
export function hasStraySpaces(text: string): boolean {
  if (isTidy(text)) return false;
  if (/^[\0-\x20\s\uFEFF]|[\0-\x20\s\uFEFF]$/.test(text)) return true;
  return /\u200B|[ \u00A0]{2}/.test(text);
}
