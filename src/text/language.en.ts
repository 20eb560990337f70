/** The workbook's language and its headings in both languages. */
export const languageEn = {
  "error.headingsOff":
    "The headings of a table on the sheet “{sheet}” are switched off, so nothing was changed. Switch them on (Table Design > Header Row), then try again.",
  "error.protectedTabs":
    "The structure of this workbook is protected, so its sheets can't be renamed and nothing was changed. Unprotect it (Review > Protect Workbook), then try again.",
} as const;
