export const workbookFindingsEn = {
  "S1.missing": "The column “{field}” is missing. Add a column with this heading, or undo its deletion.",
  "S1.renamed":
    "The column “{field}” is missing; the column “{heading}” may be the one. Change its heading back to “{field}”.",
  S2: "“{heading}” names the same field as the column “{used}”, which is the one that is read. Rename or remove one of them.",
  "S3.noTable":
    "The Settings table is missing, so the product's own settings are used. Undo its deletion; or add a template or build a summary, and it comes back.",
  "S3.blank": "The setting “{field}” is blank, so {used} is used. Fill it in on the Settings sheet.",
  "S3.unreadable":
    "The setting “{field}” holds “{value}”, which cannot be read; {used} may be used instead. Correct it on the Settings sheet.",
  "S3.outOfRange":
    "The setting “{field}” is {value}, which is out of its range, so {used} is used. Correct it on the Settings sheet.",
  S4: "Cells {range} are merged: only the first holds a value, and sorting and filtering fail. Select them, press Merge & Center to part them, then fill in each cell.",
  S5: "The table of “{template}” is gone. If its rows are still there, make them a table again (Insert > Table) and name it {table}. If not, undo the deletion, or add the template again under Start.",
  S6: "The table of “{template}” was made by a newer version of the tracker. What this version does not know of it was not checked. Update the tracker, then check again.",
  S7: "Rows without an id: {count}. Without it they can't be matched with copies that come back, and findings on them can't be accepted. Press Repair to give them one.",
  "S8.gone":
    "The column “{field}” has lost its drop-down or the rule for what may be typed. Press Repair to put it back.",
  "S8.part":
    "Some cells of the column “{field}” have lost their drop-down or rule, as happens when cells are pasted with their formats. Press Repair to put it back.",
  "S9.format":
    "Some cells of the column “{field}” have a format that shows or keeps their values wrongly, such as a date as a number. Press Repair to put it back.",
  "S9.colours":
    "The table has lost colours that show states and blank required cells. Press Repair to put them back.",
} as const satisfies Readonly<Record<string, string>>;
