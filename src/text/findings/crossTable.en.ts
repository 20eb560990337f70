export const crossTableFindingsEn = {
  X2: "The celebration is on {date}, after {due}, when direction D1 is due. Bring the two dates together.",
  X3: "The last activity for direction D4 ends on {end}, but the direction is due on {due}. Bring the two dates together.",
  X4: "Direction D4 is “{status}”, but {count} inputs are not closed. Close them, or change this status.",
  X5: "Direction D3 is “{status}”, but {count} proposals of the care review are pending. Decide on them, or change this status.",
  X6: "Direction D5 is “{status}”, but no training course is completed. Bring the courses up to date, or change this status.",
  X7: "Direction D2 is “{status}”, but {count} must-haves of the nursery room are missing or unknown: {items}. Check them, or change this status.",
  X8: "“{value}” is marked as not in use on the Units sheet. Choose the unit that took over, or mark it as in use again.",
  X9: "This course has a budget of {budget}, and its activity {code} in the plan has {other}: the same money may count twice. Keep it in one table.",
  X10: "“{value}” is written “{meant}” on the sheet “{sheet}”. Write it the same way, so that formulas find it.",
  "X11.unknown":
    "“{value}” is not in the list of the plan's versions. Choose one, or add it to the Lists sheet first.",
  "X11.near":
    "“{value}” is not in the list of the plan's versions. Did you mean “{near}”? Choose it, or add a new one to the Lists sheet.",
} as const satisfies Readonly<Record<string, string>>;
