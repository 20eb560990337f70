/** The fixed words of the Findings sheet, in the workbook's language; `src/text` holds them. {n} stands for a number. */
export interface FindingsWords {
  /** Tab and title. */
  readonly title: string;
  readonly purpose: string;
  readonly legend: string;
  /** In place of the table where nothing is open. */
  readonly nothing: string;
  readonly errors: string;
  readonly warnings: string;
  readonly notes: string;
  readonly accepted: string;
  /** Cells of the first column, each with its sign: a colour alone would be lost in print. */
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  /** Of a finding that is gone while the user's remarks beside it are not. */
  readonly mended: string;
  readonly noUnit: string;

  readonly severity: string;
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
  readonly record: string;
  readonly field: string;
  readonly message: string;
  readonly rule: string;
}
