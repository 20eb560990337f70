import { shownEntry } from "../domain/form/shownEntry";
import type { CellValue } from "../domain/record/TableData";
import type { Repair } from "../domain/repair/Repair";
import { ROW_ID } from "../domain/schema/Template";
import { templateById } from "../domain/schema/templates";
import type { Language } from "../domain/schema/Label";
import { speak } from "./speak";

/** What a repair does, cell by cell, with what it finds and what it writes: "Status: “ Done” → “Completed”". */
export function sayRepair({ kind, changes, look }: Repair, language: Language): string {
  const say = speak(language);
  const template = templateById((look ?? changes[0])?.templateId ?? "");
  const fieldOf = (id: string | null) => template?.fields.find((one) => one.id === id);
  if (look) return say(`repairs.look.${look.what}`, { field: fieldOf(look.field)?.label[language] ?? "" });
  if (changes[0]?.field === ROW_ID) return say("repairs.ids", { n: changes.length });
  return changes
    .map(({ field: id, before, after }) => {
      const field = fieldOf(id);
      const show = (value: CellValue): string => {
        const text = field ? shownEntry(field, value) : String(value ?? "");
        return text === "" ? say("repairs.blank") : `“${kind === "spaces" ? withSigns(text) : text}”`;
      };
      // A number where a percent belongs is shown as it is: 50 is no "5000%".
      const found = kind === "percent" && typeof before === "number" ? `“${before}”` : show(before);
      return say("repairs.change", {
        field: field?.label[language] ?? id,
        before: found,
        after: show(after),
      });
    })
    .join(" ");
}

/** Spaces that nobody sees, made visible: outer, doubled and no-break ones as "·", signs without width as "¦". */
const withSigns = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "¦")
    .replace(/^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}|[\u00A0\t]/g, (spaces) => "·".repeat(spaces.length));
