import { isTidy } from "../../record/isTidy";
import type { Row } from "../../record/TableData";
import type { Field } from "../../schema/Template";
import { cellText } from "../cellText";
import { hasStraySpaces } from "../hasStraySpaces";
import { ColumnCells, isNothing } from "./ColumnCells";

const LETTERS = { km: /[\u1780-\u17FF]/, en: /[A-Za-z]/ } as const;

/** Texts, codes and links. */
export class TextCells extends ColumnCells {
  private readonly letters: RegExp | undefined;
  private made: string[] | undefined;

  constructor(field: Field, index: number, rows: readonly Row[]) {
    super(field, index, rows);
    this.letters = field.type === "text" && field.script !== undefined ? LETTERS[field.script] : undefined;
  }

  override get texts(): readonly string[] {
    return (this.made ??= this.makeTexts());
  }

  private makeTexts(): string[] {
    const { rows, index } = this;
    const texts = new Array<string>(rows.length).fill("");
    for (let row = 0; row < texts.length; row++) texts[row] = cellText(rows[row]?.[index]);
    return texts;
  }

  read(from: number, to: number): void {
    const { index, rows, blank, strays, misreads, letters } = this;
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[index];
      let text: string;
      if (typeof value === "string" && isTidy(value)) text = value;
      else {
        if (isNothing(value)) blank[row] = 1;
        if (value === "" || value === null) continue;
        text = cellText(value);
        if (hasStraySpaces(text)) strays.push(row);
        if (blank[row] === 1) continue;
      }
      if (letters?.test(text) === false) misreads.push({ kind: "otherScript", row });
    }
  }

  protected readValue(row: number): boolean {
    this.read(row, row + 1);
    if (this.made) this.made[row] = cellText(this.rows[row]?.[this.index]);
    return true;
  }
}
