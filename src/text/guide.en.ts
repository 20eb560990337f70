import type { GuideWords } from "../domain/sheet/GuideWords";

/** The Guide sheet, which travels with the workbook to people who don't have the add-in. */
export const guideEn: GuideWords = {
  sheet: "Guide",
  purpose: "How this workbook is filled in and sent back. It works without the add-in, too.",
  aboutTitle: "What this workbook is for",
  about: [
    [
      "The plan",
      "It keeps the Gender Mainstreaming Strategic Plan {from}–{to}: what is planned, who does it, how far it is and what it costs. Each sheet holds one table.",
    ],
    [
      "Without the add-in",
      "Drop-downs, colours, calculated cells and summaries work in Excel 2013 or newer and in LibreOffice. The add-in also checks the entries and builds the summaries.",
    ],
  ],
  stepsTitle: "How to fill it in and send it back",
  steps: [
    ["Open your sheet", "Press the name of a sheet below, or its tab. Read the line under its title."],
    [
      "Fill in the white cells",
      "Leave the grey ones: they calculate themselves. Press a cell to see what it takes.",
    ],
    [
      "Add a row",
      "Type in the row right below the table; the table grows by itself. Leave no blank rows and merge no cells.",
    ],
    [
      "Choose from the lists",
      "Where a cell has a drop-down, choose from it. New entries are added on the sheets of lists and units. Set old ones to “No” under In use instead of deleting them.",
    ],
    [
      "Write dates and numbers",
      "Dates as day/month/year (08/03/2025). Numbers with digits only. Percentages with the % sign (45%).",
    ],
    [
      "Leave in place",
      "Headings, codes and hidden columns: they tell columns and rows apart. Columns of your own may stand in the table.",
    ],
    [
      "Save and send back",
      "Save as an Excel workbook (.xlsx) and send the whole file back to the person who sent it. Don't copy the sheets into another file.",
    ],
  ],
  colorsTitle: "What the colours mean",
  requiredHeading: ["Gold heading", "Must be filled in every row."],
  heading: ["White heading", "Fill in where it applies."],
  input: ["White cell", "Fill in."],
  computed: ["Grey cell", "Calculated. Do not type here."],
  missing: ["Orange cell", "Still blank, and must be filled in."],
  good: ["Green", "Completed, available or on track."],
  warning: ["Yellow", "Needs attention: suspended or at risk."],
  bad: ["Red", "Late, missing or off track."],
  neutral: ["Grey word", "Open or cancelled: nothing to do about the colour."],
  tabs: [
    "Tabs",
    "Blue tabs hold tables to fill in. Gold tabs are this guide and the summaries, which count by themselves. Grey tabs are settings, units and lists.",
  ],
  sheetsTitle: "The sheets and their columns",
  column: "Column",
  whatToPutIn: "What to put in",
  kind: "Kind",
  text: "Text",
  code: "Code",
  list: "List",
  day: "Date",
  number: "Number",
  percent: "Percentage",
  calculated: "Calculated",
  mustBeFilled: "Must be filled.",
  sometimesFilled: "Must be filled in some rows.",
};
