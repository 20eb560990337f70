/** What jobs say of themselves and of what went wrong: what happened, why, what to do. */
export const jobsEn = {
  "error.cellEditing":
    "Excel is waiting for you to finish typing in a cell. Press Enter or Escape in the sheet, then try again.",
  "error.protectedSheet":
    "The sheet is protected, so nothing was written. Unprotect it (Review > Unprotect Sheet), then try again.",
  "error.protectedSheetNamed":
    "The sheet “{sheet}” is protected, so nothing was changed. Unprotect it (Review > Unprotect Sheet), then try again.",
  "error.renamedList":
    "On the sheet “{sheet}”, the table {table} has lost the heading {headings}, which formulas name. Write it back, then try again. Nothing was changed.",
  "error.protectedWorkbook":
    "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook), then try again.",
  "error.readOnly": "This workbook is open for reading only. Save a copy under another name, then try again.",
  "error.tooLarge":
    "There is more data than Excel takes in one go. Filter or split the largest table, then try again.",
  "error.notReady": "Excel did not answer. Wait a moment, then try again.",
  "error.missingFeature":
    "This version of Excel lacks something that is needed here ({detail}). Excel 2021 or newer has it.",
  "error.tableOverlap":
    "A table or merged cells are in the way ({detail}). Move them to another sheet, then try again.",
  "error.sheetBusy":
    "Another table, filter or pivot on the sheet blocks the change ({detail}). Clear the filter, then try again.",
  "error.notFound": "What this needs is no longer in the workbook ({detail}). Press Refresh and try again.",
  "error.noTables": "This workbook has no plan tables yet. Start by choosing templates.",
  "error.newerWorkbook":
    "This workbook was made by a newer version of the tracker (format {format}). Update the tracker, then open it again. Nothing was changed.",
  "error.changedSince":
    "What was written has been changed since, so it was not undone. Check the sheet and change it there by hand.",
  "error.filtered":
    "The table on the sheet “{sheet}” is filtered, so its rows can't be taken away. Clear the filter, then try again. Nothing was changed.",
  "error.columnGone":
    "The column of “{field}” is no longer in the table, so nothing was written. Press Check to see which headings are missing.",
  "error.unexpected":
    "Something unexpected happened and the rest was not done ({detail}). Nothing you wrote was lost.",

  // Files that can't be opened or written; {detail} is what the reader of files says, in English.
  "file.missing":
    "{file} can't be read: there is no such file, or it may not be opened. Check its name and folder.",
  "file.not-a-workbook":
    "{file} can't be opened: it is no Excel workbook ({detail}). Choose a file that was saved as .xlsx.",
  "file.truncated":
    "{file} can't be opened: it is damaged or incomplete ({detail}). Copy or download it again, or repair it in Excel (File > Open > Open and Repair).",
  "file.encrypted":
    "{file} can't be opened: it is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it, then try again.",
  "file.too-large":
    "{file} can't be opened: it is larger than any plan ({detail}). Delete unused sheets and rows in Excel, save it, then try again.",
  "file.macro":
    "{file} can't be opened: it holds macros. Save it in Excel as an Excel workbook without macros (.xlsx), then try again.",
  "file.old-format":
    "{file} can't be opened: it has an older or binary format (.xls, .xlsb). Save it in Excel as an Excel workbook (.xlsx), then try again.",
  "file.unsafe":
    "{file} can't be opened: it holds what no spreadsheet program writes ({detail}). If you trust who sent it, open it in Excel, save it anew as .xlsx, then try again.",
  "file.notWritten":
    "{file} can't be written ({detail}). Choose another folder, or close the file where it is open.",
} as const;
