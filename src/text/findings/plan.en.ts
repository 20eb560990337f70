export const planFindingsEn = {
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
  "P8.objective": "The objective “{value}” has no output. Add a strategy and an output under it.",
  "P8.output": "No indicator measures the output “{value}”. Add one on the Indicators sheet.",
  P9: "Status is “{status}”, but {field} is blank. Write the reason there.",
  P10: "“{value}” is not in {currency}, the workbook's one currency. Convert it and type the number only.",
} as const satisfies Readonly<Record<string, string>>;
