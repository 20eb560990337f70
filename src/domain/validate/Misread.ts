/** A cell that does not hold what its field asks for; rules make findings of it. */
export type Misread =
  /** Text in a choice field that names no choice. */
  | { readonly kind: "notAChoice"; readonly row: number }
  /** A label that its choice no longer bears; the checks go on with the choice. */
  | { readonly kind: "formerChoice"; readonly row: number }
  /** A choice that is kept but no longer offered; the checks go on with it. */
  | { readonly kind: "retiredChoice"; readonly row: number }
  /** Text in a day field; `day` where it reads like one. */
  | { readonly kind: "textDay"; readonly row: number; readonly day: number | undefined }
  /** A number that no calendar has, or true or false. */
  | { readonly kind: "notADay"; readonly row: number }
  /** Text in a number field that means one number; the checks go on with that number. */
  | { readonly kind: "textNumber"; readonly row: number; readonly number: number }
  /** Text (or true, false) in a number field that means no number, or may mean two. */
  | { readonly kind: "notANumber"; readonly row: number }
  /** An amount with the sign of a currency that is not the workbook's. */
  | { readonly kind: "otherCurrency"; readonly row: number }
  /** A text without any letter of the language that its field is in. */
  | { readonly kind: "otherScript"; readonly row: number }
  /** A percent below 0 or above 1. */
  | { readonly kind: "percentRange"; readonly row: number; readonly number: number };
