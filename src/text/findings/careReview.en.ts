export const careReviewFindingsEn = {
  C1: "The decision is “{decision}”, but there is no proposed text in either language. Write it, or change the decision.",
  C2: "Only accepted text may be inserted, but “{value}” is named and the decision is “{decision}”. Change the decision, or clear the version.",
  C3: "The decision is “{decision}”, but the text is in no version yet, and direction 4 is due on {due}. Insert it and name the version.",
  C4: "“{value}” has the same proposal with the same 5R element in row {rows}. Keep one of them.",
  C5: "“{value}” is about paid care workers, but those who benefit are “{beneficiary}”. Choose recognise, reduce or redistribute, or another group.",
  C6: "The strategy “{value}” was not reviewed for care: no row on the sheet “{sheet}” names it. Add a row with its code.",
} as const satisfies Readonly<Record<string, string>>;
