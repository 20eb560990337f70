/** The workbook's language and its headings in both languages. */
export const languageEn = {
  "language.title": "Language of this workbook",
  "language.isEnglish": "Its sheets are in English.",
  "language.isKhmer": "Its sheets are in Khmer.",
  "language.toEnglish": "Switch the workbook to English",
  "language.toKhmer": "Switch the workbook to Khmer",
  "language.switching": "Switching…",
  "language.before":
    "Sheet names, headings, choices, prompts, the Guide, summaries and findings change. Your rows, columns, formulas, filters and notes stay, and so do names and headings that you changed. Formulas of your own that compare with a word of a list, such as “Completed”, are to be changed by hand. To take it back, switch back.",
  "language.nowEnglish":
    "The workbook is in English now: {sheets} sheets with tables; summaries, Guide and findings written anew: {rebuilt}. To take it back, switch back.",
  "language.nowKhmer":
    "The workbook is in Khmer now: {sheets} sheets with tables; summaries, Guide and findings written anew: {rebuilt}. To take it back, switch back.",
  "language.both": "Show both languages in headings",
  "language.bothBefore":
    "A row above the headings shows them in the other language, in print as well. Switched off, the row goes again; what you wrote into it stays.",
  "language.bothOn": "The headings show both languages now.",
  "language.bothOff": "The headings show one language now.",
  "language.renew": "Renew the look",
  "language.renewing": "Renewing…",
  "language.renewBefore":
    "Shows numbers and dates in the digits that the Settings ask for, in the product's formats. The numbers and your own columns stay.",
  "language.renewed": "Numbers and dates show as the Settings ask for.",

  "error.headingsOff":
    "The headings of a table on the sheet “{sheet}” are switched off, so nothing was changed. Switch them on (Table Design > Header Row), then try again.",
  "error.protectedTabs":
    "The structure of this workbook is protected, so its sheets can't be renamed and nothing was changed. Unprotect it (Review > Protect Workbook), then try again.",
} as const;
