export const progressFindingsEn = {
  R1: "“{value}” may have one report for {period} {year}, but has another in row {rows}. Keep one of them.",
  R2: "Cumulative progress is {value}, below the {before} reported before. Progress of the whole activity can't fall: correct one of the two.",
  "R3.early":
    "It was reported on {value}, before {period} {year} began on {start}. Correct the day or the period.",
  "R3.late":
    "It was reported on {value}, {days} days after {period} {year} ended on {end}; 30 days are allowed. Check the day.",
  "R4.differs":
    "The reports of this activity add up to {sum} spent, but {spent} stands here. Correct one of them.",
  "R4.blank": "The reports of this activity add up to {sum} spent, but {field} is blank. Fill it in.",
  R5: "“{value}” is in progress, but the sheet “{sheet}” has no report on {period} {year}. Add a row for it there.",
} as const satisfies Readonly<Record<string, string>>;
