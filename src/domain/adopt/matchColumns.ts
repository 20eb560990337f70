import type { HealContext } from "../heal/Healing";
import { CHECK_MARKS, ROW_ID, type Field, type Template } from "../schema/Template";
import { bestAssignment } from "./bestAssignment";
import type { ColumnMatch, FieldGuess } from "./ColumnMatch";
import { contentFitter, type ContentFit, type ContentFitter } from "./contentFit";
import { headingFitter } from "./headingFit";
import { headingKey, isRowNumberHeading } from "./headingKey";
import { LEFT_OUT, rememberedFields, type RememberedMapping } from "./rememberMapping";
import { sampleColumns } from "./sampleColumns";
import type { SourceTable } from "./SourceTable";

/** Less than this is no match, only an alternative. */
const ENOUGH = 0.4;
const ALTERNATIVE = 0.25;

/**
 * Takes each column for the field that it most likely is, one column a field and one field a column, by heading
 * (remembered, the field's own, other common ones, near ones) and by content. Computed fields are never taken.
 * `fitContent` is given where one table is matched to several templates.
 */
export function matchColumns(
  table: SourceTable,
  template: Template,
  context: HealContext,
  remembered: readonly RememberedMapping[] = [],
  fitContent: ContentFitter = contentFitter(context),
): ColumnMatch[] {
  const fields = template.fields.filter(({ type }) => type !== "computed");
  const fitHeading = headingFitter(template);
  const samples = sampleColumns(table);
  const filled = filledHeadings(template);
  const known = rememberedFields(template, remembered);
  const guesses = table.headings.map((heading, column): (FieldGuess | undefined)[] => {
    const memory = known.get(headingKey(heading));
    if (memory === "" || memory === LEFT_OUT) return fields.map(() => undefined);
    const byHeading = new Map(fitHeading(heading).map((guess) => [guess.field, guess]));
    const sample = samples[column] ?? [];
    const isNumbering = isRowNumberHeading(heading);
    return fields.map((field) => {
      const { id } = field;
      if (memory === id) return { field: id, confidence: 1, why: "remembered" };
      const content = fitContent(field, sample);
      // Under "No." there may be codes; other fields find numbers there that only count the rows.
      if (isNumbering && (id !== template.keyField || (content.share ?? 1) < 0.5)) return undefined;
      return weigh(id, byHeading.get(id), isOtherCode(field, template) ? lighter(content) : content);
    });
  });
  // Cubes keep one sure match from being given up for two doubtful ones.
  const gains = guesses.map((row) =>
    row.map((guess) => (guess && guess.confidence >= ENOUGH ? guess.confidence ** 3 : 0)),
  );
  const assigned = bestAssignment(gains);
  return table.headings.map((heading, column) => {
    const row = guesses[column] ?? [];
    const taken = row[assigned[column] ?? -1];
    const alternatives = row
      .filter((guess) => guess !== undefined)
      .filter((guess) => guess !== taken && guess.confidence >= ALTERNATIVE)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, 3);
    if (taken) {
      const { field, confidence, why } = taken;
      return { column, heading, field, confidence, why, isExtra: false, alternatives };
    }
    const memory = known.get(headingKey(heading));
    // Running numbers of rows mean nothing elsewhere, nor does a column that nobody has named; what the tracker fills
    // in the rows of another workbook it fills here anew.
    const isKnownFiller = heading === "" || isRowNumberHeading(heading) || filled.has(headingKey(heading));
    const isExtra = memory === "" || (memory !== LEFT_OUT && !isKnownFiller);
    return { column, heading, field: null, confidence: 0, why: null, isExtra, alternatives };
  });
}

/** Keys of the headings under which the tracker itself writes: row ids, marks and computed fields. */
const filledHeadings = ({ fields }: Template): ReadonlySet<string> =>
  new Set(
    [
      ROW_ID,
      CHECK_MARKS,
      ...fields.flatMap(({ type, label }) => (type === "computed" ? [label.en, label.km] : [])),
    ].map(headingKey),
  );

/** Codes of the parent look like the row's own, which are the likelier ones. */
const isOtherCode = (field: Field, { id, keyField }: Template): boolean =>
  (field.type === "code" && field.id !== keyField) || (field.type === "link" && field.template === id);

const lighter = (content: ContentFit): ContentFit => ({ ...content, weight: content.weight * 0.7 });

/** A single cell says little against a heading. */
const ENOUGH_CELLS = 2;

/** A heading counts less over cells that the field can't hold; cells alone count as far as they are telling. */
function weigh(
  field: string,
  heading: FieldGuess | undefined,
  { share, weight, cells }: ContentFit,
): FieldGuess | undefined {
  const byContent = share !== undefined && share >= 0.7 ? weight * share : 0;
  if (!heading)
    return byContent >= ALTERNATIVE ? { field, confidence: round(byContent), why: "content" } : undefined;
  if (share === undefined) return heading;
  // Own headings are doubted less: the cells may be what has to be mended.
  const doubt =
    (heading.why === "heading" ? 0.25 : 0.55) *
    Math.max(0, 1 - share / 0.5) *
    Math.min(1, cells / ENOUGH_CELLS);
  const sure = (1 - heading.confidence) * 0.5 * byContent;
  return { field, confidence: round(heading.confidence * (1 - doubt) + sure), why: heading.why };
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
