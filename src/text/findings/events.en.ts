export const eventsFindingsEn = {
  E1: "The celebration is on {value}, not from {from} to {to}. Check the date and the year of the code.",
  E2: "The task is due on {due}, after the celebration on {date}. Bring it forward, or choose Yes under After the event.",
  "E3.missing": "The task “{value}” is not in the table. Correct the number, or add its row.",
  "E3.self": "The task depends on itself, “{value}”. Choose the task before it, or clear the cell.",
  "E3.ring":
    "The task depends on “{value}”, which in turn waits for this one: none of them can begin. Break the ring in one of their rows.",
  "E3.order":
    "The task is due on {due}, before “{value}”, which it depends on and which is due on {before}. Correct one of the two dates.",
  E4: "Status is “{status}”, but {field} is blank. Fill in the day it was done.",
  "E5.soon":
    "The task is due in {days} days, on {due}, but status is “{status}”. Start it, or agree on a new date.",
  "E5.overdue":
    "The task was due on {due} and is {days} days overdue, but status is “{status}”. Bring the status up to date, or agree on a new date.",
  E6: "The tasks of this event cost {sum}, more than its budget of {budget}. Check the amounts.",
} as const satisfies Readonly<Record<string, string>>;
