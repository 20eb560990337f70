export const inputsFindingsEn = {
  IN1: "The decision is “{decision}”, but {field} is blank. Write why, or what was changed.",
  IN2: "The status is “{status}”, but the decision is “{value}”. Decide on the input, or open it again.",
  IN3: "The decision is “{decision}” and the status “{status}”, but {field} is blank. Choose the version that holds it, or open the input again.",
  IN4: "It was decided on {value}, before the input came on {received}. Correct one of the two.",
  IN5: "The status is “{status}”, but the input came on {received}, {days} days ago; 10 days are allowed. Answer it, or change the status.",
  IN6: "This section has the same input in row {rows}: “{value}”. Keep one, or answer them together.",
  IN7: "The input came on {value}, after the deadline {deadline}. Decide whether it still counts, then close it.",
  "IN8.form":
    "“{value}” is no number of an input: numbers look like {example}. Give it a new number, and leave the others as they are.",
  "IN8.repeated":
    "“{value}” must stand once, but is also in row {rows}. Keep it where it was first, and give the other a new number.",
} as const satisfies Readonly<Record<string, string>>;
