import type { Language } from "../domain/schema/Label";
import { applyRepairs, everyItem, previewRepairs } from "../jobs/repairFindings";
import { sayFinding } from "../text/sayFinding";
import { sayRepair } from "../text/sayRepair";
import { speak } from "../text/speak";
import { sayJobErrors } from "./sayJobErrors";

/** A repair that was written, in words and as data. */
export interface WrittenRepair {
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  /** "Plan, C7: Status: “ Done” → “Completed”". */
  readonly text: string;
}

/** Writes all sure repairs into the open workbook; sheets that are protected are named and left. */
export async function repairSure(
  language: Language,
): Promise<{ repairs: WrittenRepair[]; locked: readonly string[] }> {
  const preview = await sayJobErrors(language, previewRepairs({ of: "sure" }));
  const { left } = await sayJobErrors(language, applyRepairs(preview, everyItem(preview)));
  const isLeft = new Set(left.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const repairs = preview.items.flatMap(
    ({ kind, findings: [finding], options: [repair] }): WrittenRepair[] => {
      const { sheet, cell, code } = finding;
      if (isLeft.has(`${sheet}!${cell}`)) return [];
      const { place } = sayFinding(finding, language);
      return [{ kind, sheet, cell, code, text: `${place}: ${sayRepair(repair, language)}` }];
    },
  );
  return { repairs, locked: preview.locked };
}

/** What was written, a line a repair, and what was left. */
export function repairText(
  { repairs, locked }: Awaited<ReturnType<typeof repairSure>>,
  language: Language,
): string {
  const say = speak(language);
  const lines = repairs.map(({ text }) => text);
  if (locked.length > 0) lines.push(say("repairs.locked", { sheets: locked.join(", ") }));
  return [...lines, say("repairs.done", { what: String(repairs.length) }), ""].join("\n");
}
