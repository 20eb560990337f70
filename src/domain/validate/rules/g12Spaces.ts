import { draftLabel } from "../../schema/Label";
import type { Column } from "../Column";
import { defineRule } from "../defineRule";

/** G12: no spaces that nobody sees, since they make equal words different. */
export const g12Spaces = defineRule({
  code: "G12",
  severity: "warning",
  title: draftLabel("No stray spaces", "គ្មានដកឃ្លាលើស"),
  source: "Common rule",
  check(table, say) {
    for (const column of table.columns) {
      const mayStray = strayTest(column);
      if (!mayStray) continue;
      const { field, index } = column;
      for (const row of table.rows) {
        const value = table.data.rows[row]?.[index];
        if (typeof value === "string" && mayStray(value))
          say(row, field.id, { value: table.textAt(field.id, row) });
      }
    }
  },
});

/** Numbers and days have rules of their own. Choices repeat themselves: each text is looked at once. */
function strayTest({ field, choices }: Column): ((text: string) => boolean) | undefined {
  if (field.type === "text" || field.type === "code" || field.type === "link") return hasStraySpaces;
  if (!choices) return undefined;
  const seen = new Map<string, boolean>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const stray = !choices.isExact(text) && hasStraySpaces(text);
    seen.set(text, stray);
    return stray;
  };
}

/** Outer spaces, a zero-width space, or two spaces side by side. */
function hasStraySpaces(text: string): boolean {
  if (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))) return true;
  if (text.includes("  ") || text.includes("\u200B")) return true;
  return text.includes("\u00A0") && /[ \u00A0]{2}/.test(text);
}

const OTHER_SPACES = /[\s\uFEFF]/;

/** Letters of ASCII and Khmer are told at once. */
const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x7f && !(code >= 0x1780 && code <= 0x17ff) && OTHER_SPACES.test(String.fromCharCode(code)));
