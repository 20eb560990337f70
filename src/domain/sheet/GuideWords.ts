/** A line of the Guide: what it is about, and what there is to say. */
export type GuideLine = readonly [subject: string, text: string];

/** The Guide's own words, in the workbook's language; `src/text` holds them. {from} and {to} stand for years. */
export interface GuideWords {
  readonly sheet: string;
  readonly purpose: string;
  readonly aboutTitle: string;
  readonly about: readonly GuideLine[];
  readonly stepsTitle: string;
  readonly steps: readonly GuideLine[];
  readonly colorsTitle: string;
  readonly requiredHeading: GuideLine;
  readonly heading: GuideLine;
  readonly input: GuideLine;
  readonly computed: GuideLine;
  readonly missing: GuideLine;
  readonly good: GuideLine;
  readonly warning: GuideLine;
  readonly bad: GuideLine;
  readonly neutral: GuideLine;
  readonly tabs: GuideLine;
  readonly sheetsTitle: string;
  /** The headings of the table of columns. */
  readonly column: string;
  readonly whatToPutIn: string;
  readonly kind: string;
  /** Kinds of columns. */
  readonly text: string;
  readonly code: string;
  readonly list: string;
  readonly day: string;
  readonly number: string;
  readonly percent: string;
  readonly calculated: string;
  readonly mustBeFilled: string;
  readonly sometimesFilled: string;
}
