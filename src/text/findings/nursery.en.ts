export const nurseryFindingsEn = {
  N1: "Marked “{available}”, but only {have} of {needed} are there. Correct the quantity, or choose partly.",
  N2: "The opening is completed, but this must-have is “{available}”. Check it again, or reopen the phase.",
  N3: "{gap} are missing, but {field} is blank, so their cost is not counted. Fill in the price of one.",
  N4: "Note: permanent civil servants are outside the Labour Law; article 186 is a reference only. Prefer the leadership's direction.",
  U1: "The room was open on {open} days, but this month has {days}. Correct the number, or the month.",
  U2: "The month {value} must stand once, but is also in row {rows}. Correct the month, or bring the rows together.",
  U3: "The month {value} begins after the as-of date {asOf}, so that the room was not used yet. Correct the month, or the as-of date on the Settings sheet.",
  H1: "The actual end {end} is before the actual start {start}. Correct one of the two.",
  H2: "This phase starts on {start}, before phase {before} ends on {end}. Check the dates.",
  "H3.end": "Status is “{status}”, but {field} is blank. Fill in the day it ended.",
  "H3.progress":
    "Status is “{status}”, but progress is {progress}. Set progress to 100% or change the status.",
  "H3.noProgress": "Status is “{status}”, but {field} is blank. Set it to 100%.",
  "H4.noDate": "Phase {phase}, the opening, has no date. Fill in its planned end.",
  "H4.noPhase": "Phase {phase}, the opening, is not in the table. Add its row with a planned end.",
} as const satisfies Readonly<Record<string, string>>;
