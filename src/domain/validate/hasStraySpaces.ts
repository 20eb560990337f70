import { isTidy } from "../record/isTidy";
import { hasStrayBreaks } from "../record/wordBreaks";

/**
 * Spaces that nobody sees: outer ones, a zero-width space, or two side by side. In prose a zero-width space between two
 * Khmer words is none: lines break there.
 */
export function hasStraySpaces(text: string, inProse: boolean): boolean {
  if (isTidy(text)) return false;
  if (/^[\0-\x20\s\uFEFF]|[\0-\x20\s\uFEFF]$/.test(text)) return true;
  return /[ \u00A0]{2}/.test(text) || (inProse ? hasStrayBreaks(text) : text.includes("\u200B"));
}
