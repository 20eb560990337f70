export const directionsFindingsEn = {
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
} as const satisfies Readonly<Record<string, string>>;
