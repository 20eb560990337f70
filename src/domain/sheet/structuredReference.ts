/**
 * A heading as it stands inside a structured reference: [ ] # ' are escaped with ' (and @, which newer
 * versions of Excel escape as well, is left: it is read either way).
 */
export const escapeHeading = (heading: string): string => heading.replace(/['[\]#]/g, "'$&");

/** "GmspPlan[Status]": the body of a table's column. */
export const tableColumn = (table: string, heading: string): string => `${table}[${escapeHeading(heading)}]`;

/** "GmspPlan[[#This Row],[Status]]": the long form, because it is what files hold and what LibreOffice reads. */
export const thisRow = (table: string, heading: string): string =>
  `${table}[[#This Row],[${escapeHeading(heading)}]]`;

/** A text constant in a formula: Excel doubles quotation marks. */
export const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;
