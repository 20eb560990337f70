/**
 * One message for each wording of each rule, keyed by its code or "code.variant". The caller says the place
 * first; the message gives the rule, the detail, then what to do. `{field}` is the field's heading, the other
 * slots are the finding's details.
 */
export const findingsEn = {
  "S1.missing": "The column “{field}” is missing. Add a column with this heading, or undo its deletion.",
  "S1.renamed":
    "The column “{field}” is missing; the column “{heading}” may be the one. Change its heading back to “{field}”.",
  S2: "“{heading}” names the same field as the column “{used}”, which is the one that is read. Rename or remove one of them.",
  "S3.noTable":
    "The Settings table is missing, so the product's own settings are used. Undo its deletion; or add a template or build a summary, and it comes back.",
  "S3.blank": "The setting “{field}” is blank, so {used} is used. Fill it in on the Settings sheet.",
  "S3.unreadable":
    "The setting “{field}” holds “{value}”, which cannot be read; {used} may be used instead. Correct it on the Settings sheet.",
  "S3.outOfRange":
    "The setting “{field}” is {value}, which is out of its range, so {used} is used. Correct it on the Settings sheet.",

  S4: "Cells {range} are merged: only the first holds a value, and sorting and filtering fail. Select them, press Merge & Center to part them, then fill in each cell.",
  S5: "The table of “{template}” is gone. If its rows are still there, make them a table again (Insert > Table) and name it {table}. If not, undo the deletion, or add the template again under Start.",

  "G1.repeated": "“{value}” must stand once, but is also in row {rows}. Give each row a {field} of its own.",
  "G1.form": "{field} “{value}” does not look like {example}. Correct it, so that others find it.",
  "G2.blank": "{field} must be filled, but is blank. Fill it in.",
  "G2.oneLanguage": "{field} is blank, and so is its other language. Fill in at least one of the two.",
  "G2.notSetYet": "{field} is not set yet. Fill it in as soon as it is known.",
  "G3.unknown":
    "“{value}” is not in the list of {field}. Choose an entry of the list, or add it to the list first.",
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

  "P1.form": "“{value}” is not a plan code: codes look like {example}. Correct it.",
  "P1.level":
    "The code “{value}” is that of “{meant}”, but the level is “{level}”. Correct the level or the code.",
  "P2.missing": "The parent “{value}” is not in the plan. Correct the parent code, or add its row.",
  "P2.code":
    "The code “{code}” must begin with its parent's code and a dot, but the parent is “{value}”. Correct one of them.",
  "P2.level":
    "The parent must be one level up, but “{value}” is “{parentLevel}” and this row is “{level}”. Choose another parent or level.",
  "P3.progress":
    "Status is “{status}”, but progress is {progress}. Set progress to 100% or change the status.",
  "P3.status":
    "Progress is {progress}, but status is “{status}”. Set the status to completed or lower the progress.",
  "P4.progress":
    "Status is “{status}”, but progress is {progress}. Change the status, or set progress to 0%.",
  "P4.spent": "Status is “{status}”, but {spent} was spent. Change the status, or check the amount.",
  P5: "The start {start} was {days} days before the as-of date, but status is “{status}”. Change the status or the start.",
  "P6.start": "The start {value} is before {limit}, the start of its parent {parent}. Change one of them.",
  "P6.end": "The end {value} is after {limit}, the end of its parent {parent}. Change one of them.",
  P7: "The budgets of the rows below add up to {sum}, more than the {budget} of this row. Check the amounts.",
  P8: "The objective “{value}” has no output. Add a strategy and an output under it.",
  P9: "Status is “{status}”, but {field} is blank. Write the reason there.",
  P10: "“{value}” is not in {currency}, the workbook's one currency. Convert it and type the number only.",

  "D-1.unknown": "“{value}” is none of the five directions. Use D1, D2, D3, D4 or D5.",
  "D-1.repeated": "“{value}” must stand once, but stands several times. Keep one row of it.",
  "D-1.missing": "All five directions must be there, but {missing} is missing. Add a row for it.",
  "D-2.date":
    "The precision is “{precision}”, but the due date is {due}. Choose day, month or year, or clear the date.",
  "D-2.blank":
    "The precision is “{precision}”, but {field} is blank. Fill in the date, or choose that there is none.",
  "D-2.noDate": "No due date is set for this direction. Ask the leadership for one, then fill it in.",
  "D-3": "Nothing carries out “{value}” yet on the sheet “{sheet}”. Add a row for it there.",
  "D-4": "The due date {due} is before the day it was given, {given}. Correct one of the two.",
  "D-5":
    "This direction was due on {due} and is {days} days overdue. Bring its status up to date, or agree on a new date.",

  N1: "Marked “{available}”, but only {have} of {needed} are there. Correct the quantity, or choose partly.",
  N2: "The opening is completed, but this must-have is “{available}”. Check it again, or reopen the phase.",
  N3: "{gap} are missing, but {field} is blank, so their cost is not counted. Fill in the price of one.",
  N4: "Note: permanent civil servants are outside the Labour Law; article 186 is a reference only. Prefer the leadership's direction.",

  H1: "The actual end {end} is before the actual start {start}. Correct one of the two.",
  H2: "This phase starts on {start}, before phase {before} ends on {end}. Check the dates.",
  "H3.end": "Status is “{status}”, but {field} is blank. Fill in the day it ended.",
  "H3.progress":
    "Status is “{status}”, but progress is {progress}. Set progress to 100% or change the status.",
  "H3.noProgress": "Status is “{status}”, but {field} is blank. Set it to 100%.",
  "H4.noDate": "Phase {phase}, the opening, has no date. Fill in its planned end.",
  "H4.noPhase": "Phase {phase}, the opening, is not in the table. Add its row with a planned end.",

  T1: "Women are {women}, more than the total of {total}. Correct one of the two: the total counts women and men.",
  "T2.future":
    "Status is “{status}”, but the course ends on {end}, after the as-of date {asOf}. Correct the date or the status.",
  "T2.total": "Status is “{status}”, but {field} is blank. Fill in how many took part.",
  T3: "The course starts on {start}, after the as-of date, but {count} took part already. Correct the date or the count.",
  T4: "The course is completed, but {field} is blank: women were not reported. Ask the provider, then fill it in.",
  "T6.range": "{field} is {value}, but scores are from 0 to 100. Correct it.",
  "T6.fell":
    "The score after the course, {post}, is below the one before, {pre}. Check that the two are not swapped.",
  "T6.satisfaction": "{field} is {value}, but must be from 1 to 5. Correct it.",
  T7: "{actual} took part of {planned} planned ({share}). Check both counts.",
  T8: "“{value}” with the same dates is also in row {rows}. Delete one of them, or correct the dates.",
  T9: "The follow-up {value} is before the course ended, {end}. Correct one of the two.",

  X6: "Direction D5 is “{status}”, but no training course is completed. Bring the courses up to date, or change this status.",
  X7: "Direction D2 is “{status}”, but {count} must-haves of the nursery room are missing or unknown: {items}. Check them, or change this status.",
} as const satisfies Readonly<Record<string, string>>;

/** "P3.status": the code of a rule, with a dot and the variant where it has several wordings. */
export type FindingKey = keyof typeof findingsEn;
