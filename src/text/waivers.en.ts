/** Accepting findings, showing them in the sheet, and the Findings sheet: what the pane says of them. */
export const waiversEn = {
  "marks.show": "Show in the sheet",
  "marks.hint": "Cells with an error or warning get a coloured box. Your own colours stay.",

  "waivers.accept": "Accept…",
  "waivers.acceptNamed": "Accept with a reason: {place}",
  "waivers.title": "Accept this finding",
  "waivers.explain":
    "It leaves the counts and stays in the list of accepted findings. It comes back when the cell changes.",
  "waivers.reason": "Reason",
  "waivers.needReason": "Write why this is right as it is.",
  "waivers.by": "Your name",
  "waivers.confirm": "Accept",
  "waivers.cancel": "Cancel",
  "waivers.accepted": "Accepted",
  "waivers.showAccepted": "Accepted ({n})",
  "waivers.showOpen": "Back to the open findings",
  "waivers.none": "No finding is accepted.",
  "waivers.byOn": "{by}, {on}",
  "waivers.takeBack": "Take back",
  "waivers.takeBackNamed": "Take back: {place}",
  "waivers.waived": "Accepted. You find it under “Accepted”.",
  "waivers.gone": "The finding that was to be accepted is no longer there: it was mended, or has changed.",
  "waivers.takenBack": "The finding is open again.",

  "findingsSheet.write": "Write a Findings sheet",
  "findingsSheet.writing": "Writing the Findings sheet…",
  "findingsSheet.written": "The sheet “{sheet}” is ready. Findings on it: {n}.",

  "error.noReason": "Write a reason first: only warnings and notes with a reason can be accepted.",
  "error.findingChanged":
    "The cell has changed since the finding was shown, so nothing was accepted. Check again, then decide.",
  "error.tooManyWaivers":
    "The workbook has no room for more accepted findings ({n}). Take back those that are no longer needed, then try again.",
  "error.noRowIds":
    "The table on “{sheet}” has lost its column “{heading}”, which names its rows. Add a column with this heading, then try again.",
} as const;
