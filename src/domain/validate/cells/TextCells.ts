import { isTidy } from "../../record/isTidy";
import type { Row } from "../../record/TableData";
import type { Field } from "../../schema/Template";
import { isProse } from "../../schema/isProse";
import { cellText } from "../cellText";
import { hasStraySpaces } from "../hasStraySpaces";
import { ColumnCells, isNothing } from "./ColumnCells";

/** First and last letter of a language's script, and what finds any of it. */
const LETTERS = {
  km: { from: 0x1780, to: 0x17ff, any: /[\u1780-\u17FF]/ },
  en: { from: 0x41, to: 0x5a, any: /[A-Za-z]/ },
} as const;

/** Texts, codes and links. */
export class TextCells extends ColumnCells {
  private readonly inProse: boolean;
  private readonly letters: (typeof LETTERS)["km" | "en"] | undefined;

  constructor(field: Field, index: number, rows: readonly Row[]) {
    super(field, index, rows);
    this.inProse = isProse(field);
    this.letters = field.type === "text" && field.script !== undefined ? LETTERS[field.script] : undefined;
  }

  override textOf(row: number): string {
    return cellText(this.rows[row]?.[this.index]);
  }

  read(from: number, to: number): void {
    const { index, rows, blank, strays, misreads, letters, inProse } = this;
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[index];
      if (value === "" || value === null) {
        blank[row] = 1;
        continue;
      }
      let text: string;
      if (typeof value === "string" && isTidy(value)) text = value;
      else {
        if (isNothing(value)) blank[row] = 1;
        text = cellText(value);
        if (hasStraySpaces(text, inProse)) strays.push(row);
        if (blank[row] === 1) continue;
      }
      if (letters === undefined) continue;
      // Nearly every text begins with a letter of its language, a capital in English.
      const first = text.charCodeAt(0);
      if (first >= letters.from && first <= letters.to) continue;
      if (!letters.any.test(text)) misreads.push({ kind: "otherScript", row });
    }
  }

  protected readValue(row: number): boolean {
    this.read(row, row + 1);
    return true;
  }
}
