import { latinDigits } from "../record/plainText";

/**
 * Numbers as they are written in Cambodia: 012 345 678, 096-123-4567, +855 12 345 678, 00855…, (855)…. Groups may be
 * parted by a space, dot or hyphen; a longer row of digits, a date or an amount is none.
 */
const PHONE =
  /(?<![\d.,/+-])(?:\(?(?:\+|00)?855\)?[ .-]?(?:\(0\)|0)?[ .-]?[1-9]\d|0[1-9]\d)(?:[ .-]?\d){6,7}(?![\d/]|[.,]\d)/;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

/** The first phone number or e-mail address in a text; undefined = none. Khmer digits count as Latin ones. */
export function contactIn(text: string): string | undefined {
  if (text.length < 6) return undefined;
  const plain = latinDigits(text).replace(/[\u200B-\u200D\uFEFF]/g, "");
  return (plain.includes("@") ? EMAIL.exec(plain)?.[0] : undefined) ?? PHONE.exec(plain)?.[0];
}

/** Titles before names; longer ones first. */
const KHMER_TITLE =
  /(?:^|[\s(,;/])(?:ឯកឧត្តម|លោកជំទាវ|លោកស្រី|អ្នកស្រី|លោក|កញ្ញា)\s*(?<after>[\u1780-\u17FF][^,;()/]*)/gu;
/** What an office begins with: after a title it is a role, not a name. */
const KHMER_ROLE =
  /^(?:រដ្ឋ|អនុ|អគ្គ|ប្រធាន|នាយក|ឧប|លេខា|ទីប្រឹក្សា|មន្ត្រី|សមាជិក|អភិបាល|តំណាង|ជំនួយការ|អធិបតី|អធិការ|គណៈ|បណ្ឌិត|សភាចារ្យ|ជំទាវ|ស្រី)/u;
const ENGLISH_TITLE =
  /(?:^|[\s(,;/])(?:H\.?\s?E\.?|His Excellency|Her Excellency|Mr|Mrs|Ms|Miss|Madam|Mme|Dr|Lok Chumteav|Lok)\.?\s+(?<after>\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)*)/gu;
const ENGLISH_ROLE =
  /^(?:Minister|Secretary|State|Under|Deputy|Vice|Director|General|Head|Chief|Chair|President|Advis|Officer|Member|Representative|Governor|Assistant|Prime|The|Of)/i;

/** The title and name of a person in a text that should hold a role; undefined = none. */
export function nameIn(text: string): string | undefined {
  for (const [pattern, role] of [
    [KHMER_TITLE, KHMER_ROLE],
    [ENGLISH_TITLE, ENGLISH_ROLE],
  ] as const)
    for (const found of text.matchAll(pattern))
      if (!role.test(found.groups?.["after"] ?? "")) return found[0].replace(/^[\s(,;/]+/, "");
  return undefined;
}
