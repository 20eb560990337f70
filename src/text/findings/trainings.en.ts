export const trainingsFindingsEn = {
  T1: "Women are {women}, more than the total of {total}. Correct one of the two: the total counts women and men.",
  "T2.future":
    "Status is “{status}”, but the course ends on {end}, after the as-of date {asOf}. Correct the date or the status.",
  "T2.total": "Status is “{status}”, but {field} is blank. Fill in how many took part.",
  T3: "The course starts on {start}, after the as-of date, but {count} took part already. Correct the date or the count.",
  T4: "The course is completed, but {field} is blank: women were not reported. Ask the provider, then fill it in.",
  "T5.total":
    "The position levels of this course add up to {sum}, but {field} is {count}. Correct the course, or its rows on the sheet of levels.",
  "T5.women":
    "The women of this course's position levels add up to {sum}, but {field} is {count}. Correct the course, or its rows on the sheet of levels.",
  "T6.range": "{field} is {value}, but scores are from 0 to 100. Correct it.",
  "T6.fell":
    "The score after the course, {post}, is below the one before, {pre}. Check that the two are not swapped.",
  "T6.satisfaction": "{field} is {value}, but must be from 1 to 5. Correct it.",
  T7: "{actual} took part of {planned} planned ({share}). Check both counts.",
  T8: "“{value}” with the same dates is also in row {rows}. Delete one of them, or correct the dates.",
  T9: "The follow-up {value} is before the course ended, {end}. Correct one of the two.",
  T10: "“{value}” of the course “{course}” must stand once, but is also in row {rows}. Choose another level, or bring the rows together.",
} as const satisfies Readonly<Record<string, string>>;
