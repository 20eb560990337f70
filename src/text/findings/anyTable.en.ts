export const anyTableFindingsEn = {
  "G1.repeated": "“{value}” must stand once, but is also in row {rows}. Give each row a {field} of its own.",
  "G1.form": "{field} “{value}” does not look like {example}. Correct it, so that others find it.",
  "G2.blank": "{field} must be filled, but is blank. Fill it in.",
  "G2.oneLanguage": "{field} is blank, and so is its other language. Fill in at least one of the two.",
  "G2.notSetYet": "{field} is not set yet. Fill it in as soon as it is known.",
  "G3.unknown":
    "“{value}” is not in the list of {field}. Choose an entry of the list, or add it to the list first.",
  "G3.renamed":
    "“{value}” is now called “{near}” in the list of {field}. Choose “{near}”, so that it is counted.",
  "G3.removed":
    "“{value}” was taken out of the list of {field}. Choose another entry, or put its row back into the list and set In use to No.",
  "G3.near": "“{value}” is not in the list of {field}. Did you mean “{near}”? Choose it from the list.",
  "G4.text":
    "{field} must be a date, but “{value}” is text, which cannot be counted with. Type it again, for example as {day}.",
  "G4.notADay": "{field} must be a date, but “{value}” is none. Type day/month/year, for example 08/03/2025.",
  "G5.outside": "{field} {value} lies outside the plan's period, {from} to {to}. Check the year.",
  "G5.future":
    "{field} {value} is after the as-of date {asOf}. Correct the date, or the as-of date on the Settings sheet.",
  G6: "The end {end} is before the start {start}. Correct one of the two.",
  "G7.whole": "{field} must be a whole number, but is {value}. Write it without a fraction.",
  "G7.low": "{field} is {value}, below the least allowed, {min}. Correct it.",
  "G7.high": "{field} is {value}, above the most allowed, {max}. Correct it.",
  "G7.women":
    "{field} is {women}, more than the total of {total}. Correct one of the two: the total counts women and men.",
  G8: "{field} “{value}” is not on the sheet “{sheet}”. Correct the code, or add its row there.",
  G9: "{spent} was spent, more than the budget of {budget}. Check both amounts.",
  "G10.km":
    "{field} is for Khmer text, but “{value}” has no Khmer letters. Move it to the English column, or translate it.",
  "G10.en":
    "{field} is for English text, but “{value}” has no Latin letters. Move it to the Khmer column, or translate it.",
  "G11.text": "“{value}” is kept as text, so sums leave it out. Type it as the number {number}.",
  "G11.notANumber":
    "{field} must be a number, but “{value}” is none or may mean two. Type digits only, without separators.",
  G12: "“{value}” has spaces that do not show: outer, doubled or zero-width. Remove them.",
  G13: "This row is blank. Fill it in, or delete it.",
  "G14.outside": "{field} must be from 0% to 100%, but is {value}. Correct it.",
  "G14.meant":
    "{field} must be from 0% to 100%, but is {value}. If you mean {meant}, type it with the % sign.",
} as const satisfies Readonly<Record<string, string>>;
