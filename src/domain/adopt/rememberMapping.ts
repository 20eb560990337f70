import type { Template } from "../schema/Template";
import type { ColumnMapping } from "./ColumnMatch";
import { headingKey } from "./headingKey";

/** How the columns of one shape of file were matched: kept in the workbook's metadata. */
export interface RememberedMapping {
  /** `headingShape` of the file. */
  readonly shape: string;
  readonly template: string;
  /** Heading key -> field id, "" for an extra column, or `LEFT_OUT`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What a column goes to that the user left out. No field has such an id. */
export const LEFT_OUT = "-";

const KEPT = 40;
/** Metadata parts are small; this leaves room for the rest. */
const LONGEST = 200_000;

/** A short key of a file's headings, whatever their order, spelling variants and case (FNV-1a, 2 x 32 bits). */
export function headingShape(headings: readonly string[]): string {
  const text = headings
    .map(headingKey)
    .filter((key) => key !== "")
    .sort()
    .join("\n");
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/** What is to be remembered of a mapping: each heading's field, which columns were extra ones, which left out. */
export function rememberMapping(
  headings: readonly string[],
  mapping: ColumnMapping,
  template: Template,
): RememberedMapping {
  const fields = new Map<string, string>();
  const remember = (column: number, goesTo: string): void => {
    const key = headingKey(headings[column] ?? "");
    if (key !== "") fields.set(key, goesTo);
  };
  // Where columns share a heading, a field says more than an extra column, and that more than none.
  headings.forEach((_, column) => remember(column, LEFT_OUT));
  for (const column of mapping.extras) remember(column, "");
  for (const [field, column] of mapping.columnOf) remember(column, field);
  return { shape: headingShape(headings), template: template.id, fields };
}

/** The list with a mapping put first; an older one of the same shape and template goes, and all beyond 40. */
export function withMapping(
  known: readonly RememberedMapping[],
  mapping: RememberedMapping,
): RememberedMapping[] {
  const others = known.filter(
    ({ shape, template }) => shape !== mapping.shape || template !== mapping.template,
  );
  return [mapping, ...others].slice(0, KEPT);
}

/**
 * Heading key -> field id, "" for an extra column or `LEFT_OUT`: newer mappings of the template stand before older
 * ones. Fields that the template no longer has are passed over.
 */
export function rememberedFields(
  template: Template,
  remembered: readonly RememberedMapping[],
): ReadonlyMap<string, string> {
  const ids = new Set(template.fields.filter(({ type }) => type !== "computed").map(({ id }) => id));
  const fields = new Map<string, string>();
  for (const mapping of remembered) {
    if (mapping.template !== template.id) continue;
    for (const [key, id] of mapping.fields)
      if (!fields.has(key) && (id === "" || id === LEFT_OUT || ids.has(id))) fields.set(key, id);
  }
  return fields;
}

/** As text for the metadata, at most 200,000 characters: the oldest go first. */
export function encodeMappings(mappings: readonly RememberedMapping[]): string {
  for (let count = Math.min(KEPT, mappings.length); ; count--) {
    const plain = mappings
      .slice(0, count)
      .map(({ shape, template, fields }) => ({ shape, template, fields: [...fields] }));
    const text = JSON.stringify(plain);
    if (text.length <= LONGEST || count === 0) return text;
  }
}

/** From the metadata; what is broken there is passed over. */
export function decodeMappings(text: string): RememberedMapping[] {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(plain) ? plain.flatMap((one) => decodeOne(one)) : [];
}

function decodeOne(one: unknown): RememberedMapping[] {
  if (typeof one !== "object" || one === null) return [];
  const { shape, template, fields } = one as Partial<Record<string, unknown>>;
  if (typeof shape !== "string" || typeof template !== "string" || !Array.isArray(fields)) return [];
  const pairs = fields.filter(isPair);
  return pairs.length === fields.length ? [{ shape, template, fields: new Map(pairs) }] : [];
}

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string");
