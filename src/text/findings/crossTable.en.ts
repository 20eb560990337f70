export const crossTableFindingsEn = {
  X6: "Direction D5 is “{status}”, but no training course is completed. Bring the courses up to date, or change this status.",
  X7: "Direction D2 is “{status}”, but {count} must-haves of the nursery room are missing or unknown: {items}. Check them, or change this status.",
} as const satisfies Readonly<Record<string, string>>;
