export const meetingsFindingsEn = {
  M1: "The minutes are “{minutes}”, but the meeting is on {date}, after the as-of date {asOf}. Correct the date, or the minutes.",
  "M2.women":
    "The meeting was held, but {field} is blank: women were not counted. Ask the secretary, then fill it in.",
  "M2.total":
    "The date of the meeting has passed, but {field} is blank. Fill in how many came, or correct the date.",
  M3: "The meeting of {date} was {days} days ago and has no draft minutes. Draft them, or bring the status of the minutes up to date.",
  M4: "The meeting ends at {end}, not after its start at {start}. Correct one of the two.",
  A1: "The due date {due} is before the meeting of {date} that decided it. Correct the date, or the meeting.",
  "A2.day": "Status is “{status}”, but {field} is blank. Fill in the day it was done.",
  "A2.early":
    "It was done on {done}, before the meeting of {date} that decided it. Correct the day, or the meeting.",
  "A2.progress":
    "Status is “{status}”, but progress is {progress}. Set progress to 100% or change the status.",
  "A2.noProgress": "Status is “{status}”, but {field} is blank. Set it to 100%.",
  "A3.unit": "This action has no unit that carries it out. Choose one under {field}.",
  "A3.due": "This action has no due date. Agree on one, and fill in {field}.",
  A4: "This was due on {due} and is {days} days overdue. Bring its status up to date, or agree on a new date.",
  A5: "This action is still open after {count} later meetings. Finish it, cancel it, or agree on a new date and unit.",
} as const satisfies Readonly<Record<string, string>>;
