import type { AdoptionPreview } from "../domain/adopt/AdoptionPreview";
import type { ColumnMatch } from "../domain/adopt/ColumnMatch";
import { isDay, shownDay } from "../domain/record/day";
import type { CellValue } from "../domain/record/TableData";
import type { Language } from "../domain/schema/Label";
import type { Template } from "../domain/schema/Template";
import { columnLetters } from "../domain/record/columnLetters";
import { sayRefusal, sayStep } from "../text/sayHealing";
import { speak } from "../text/speak";

/** What `plan adopt` did, or would do. */
export interface AdoptReport {
  readonly template: Template;
  readonly sheet: string;
  /** Row of the (first) headings, counted from 1. */
  readonly headingRow: number;
  /** Letters of columns beside the table that hold something and are not read. */
  readonly beside: readonly string[];
  /** Column of the first heading, counted from 0. */
  readonly left: number;
  readonly matches: readonly ColumnMatch[];
  readonly preview: AdoptionPreview;
  /** Rows that come in. */
  readonly added: number;
  /** The file that was written; null = none. */
  readonly written: string | null;
}

/** Rows are numbered as in the file. Codes and field ids, so that programs can rely on them. */
export const asJson = ({
  template,
  sheet,
  headingRow,
  beside,
  matches,
  preview,
  added,
  written,
}: AdoptReport) => ({
  template: template.id,
  sheet,
  headingRow,
  beside,
  columns: matches.map(({ heading, field, confidence, why, isExtra }) => ({
    heading,
    field,
    confidence,
    why,
    isExtra,
  })),
  counts: { ...preview.counts, added },
  healed: rowsRead(preview).flatMap(({ sourceRow, cells }) =>
    cells.map(({ field, before, after, sure, steps }) => ({
      row: sourceRow + 1,
      field,
      before,
      after,
      sure,
      steps: steps.map(({ code }) => code),
    })),
  ),
  refused: rowsRead(preview).flatMap(({ sourceRow, refused }) =>
    refused.map(({ field, value, reason }) => ({ row: sourceRow + 1, field, value, reason })),
  ),
  sameKey: rowsRead(preview).flatMap(({ sourceRow, sameKeyLine }) =>
    sameKeyLine === undefined ? [] : [{ row: sourceRow + 1, line: sameKeyLine }],
  ),
  skipped: preview.rows.flatMap(({ sourceRow, reason, details }) =>
    reason === undefined ? [] : [{ row: sourceRow + 1, reason, ...details }],
  ),
  written,
});

const rowsRead = ({ rows }: AdoptionPreview) => rows.filter(({ status }) => status !== "skipped");

/** The same in words: columns, then cells and rows with their reasons, then the counts. */
export function asText(report: AdoptReport, language: Language): string {
  const { template, beside, matches, preview, added } = report;
  const say = speak(language);
  const field = (id: string): string => template.fields.find((one) => one.id === id)?.label[language] ?? id;
  const isDayField = new Set(template.fields.filter(({ type }) => type === "day").map(({ id }) => id));
  const show = (id: string, value: CellValue): string =>
    value === null || value === ""
      ? `(${say("adopt.cell.blank")})`
      : typeof value === "number" && isDayField.has(id) && isDay(value)
        ? shownDay(value)
        : `“${value}”`;
  const columns = matches.map(({ column, heading, field: id, why, isExtra }) => {
    const name =
      heading === ""
        ? say("adopt.columns.noHeading", { letters: columnLetters(report.left + column + 1) })
        : `“${heading}”`;
    return id === null || why === null
      ? `${name}: ${say(isExtra ? "adopt.columns.extra" : "adopt.columns.leave")}`
      : `${name} → ${field(id)} (${say(`adopt.why.${why}`)})`;
  });
  const apart = beside.length === 0 ? [] : [say("adopt.foundBeside", { columns: beside.join(", ") })];
  const rows = preview.rows.flatMap(
    ({ sourceRow, cells, refused, reason, details, sameKeyLine, proposedKey }) => {
      const row = say("adopt.row", { row: sourceRow + 1 });
      if (reason !== undefined)
        return [`${row}: ${say("adopt.status.skipped")}. ${say(`adopt.row.${reason}`, details)}`];
      return [
        ...(sameKeyLine === undefined ? [] : [`${row}: ${say("adopt.row.sameKey", { line: sameKeyLine })}`]),
        ...cells.map(({ field: id, before, after, steps, sure }) => {
          const values = { field: field(id), before: show(id, before), after: show(id, after) };
          const notes = steps.map((step) => sayStep(step, language));
          if (!sure) notes.unshift(say("adopt.cell.unsure"));
          return `${row}: ${say("adopt.cell.healed", values)} (${notes.join(", ")})`;
        }),
        ...refused.map(({ field: id, value, reason: why }) => {
          const values = { field: field(id), before: show(id, value) };
          return `${row}: ${say("adopt.cell.refused", values)} ${sayRefusal(why, language)}`;
        }),
        ...(proposedKey === undefined ? [] : [`${row}: ${say("adopt.row.newKey", { key: proposedKey })}`]),
      ];
    },
  );
  const counts = say("adopt.preview.done", { ...preview.counts.rows });
  const result = report.written === null ? [] : [`${report.written}: +${added}`];
  return [...columns, ...apart, ...rows, counts, ...result, ""].join("\n");
}
