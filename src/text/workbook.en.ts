/** Workbooks that another version of the tracker made. */
export const workbookEn = {
  "workbook.older": "An older tracker made these sheets",
  "workbook.olderDetail":
    "{names}. Bringing them up to date adds new columns and renews drop-downs, colours and calculated cells. Your rows, columns and formats stay. It can't be undone: save a copy first.",
  "workbook.lift": "Bring up to date",
  "workbook.lifting": "Bringing the sheets up to date…",
  "workbook.lifted": "Up to date now: {names}.",
  "workbook.newer": "A newer tracker made these sheets",
  "workbook.newerDetail":
    "{names}. They are left as they are; checks look at what this version knows. Update the tracker to work on them.",

  "error.newerTemplate":
    "The sheet “{sheet}” was made by a newer version of the tracker, so it is left as it is. Update the tracker, then try again. Nothing was changed.",
} as const;
