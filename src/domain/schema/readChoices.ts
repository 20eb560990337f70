import { plainText } from "../record/plainText";
import type { CellValue, Row } from "../record/TableData";
import type { Choice } from "./Choice";
import type { Label } from "./Label";

/** The headings of a list's table in both languages. */
export interface ChoiceColumns {
  readonly code: Label;
  readonly english: Label;
  readonly khmer: Label;
  readonly active: Label;
  /** The word in the Active column that retires a choice. */
  readonly no: Label;
}

/**
 * The choices of a list as they stand in the workbook, where users may have changed, added and sorted them.
 * A renamed heading is taken by its place. Rows without a code and label are passed over; a row without a
 * code is known by its label.
 */
export function readChoices(
  headings: readonly string[],
  rows: readonly Row[],
  columns: ChoiceColumns,
): Choice[] {
  const plain = headings.map(plainText);
  const find = ({ en, km }: Label, place: number): number => {
    const at = plain.findIndex((heading) => heading === plainText(en) || heading === plainText(km));
    return at === -1 ? place : at;
  };
  const [code, english, khmer, active] = [columns.code, columns.english, columns.khmer, columns.active].map(
    find,
  );
  const refusals = [columns.no.en, columns.no.km, "false", "0"].map(plainText);
  const choices: Choice[] = [];
  for (const row of rows) {
    const en = text(row[english ?? 1]);
    const km = text(row[khmer ?? 2]);
    const id = text(row[code ?? 0]) || en || km;
    if (id === "") continue;
    const isActive = !refusals.includes(plainText(text(row[active ?? 3])));
    choices.push({ code: id, label: { en: en || km || id, km: km || en || id }, active: isActive });
  }
  return choices;
}

const text = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : String(value).trim();
