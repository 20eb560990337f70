import type { MadeSheet } from "./makeXlsx";

const ZERO_WIDTH = "\u200B";

/**
 * A list of courses as an office keeps it: titles above, headings over two rows with merged cells, numbers of the columns,
 * days as text in many ways, Khmer digits, near spellings, a total and a signature below.
 */
export const messyTrainings: MadeSheet = {
  name: "បញ្ជីវគ្គ",
  rows: [
    ["ក្រសួងពាណិជ្ជកម្ម"],
    ["បញ្ជីវគ្គបណ្តុះបណ្តាល ឆ្នាំ ២០២៥"],
    [],
    ["លេខកូដ", "ឈ្មោះវគ្គ (ខ្មែរ)", "ថ្ងៃចាប់ផ្តើម", "ថ្ងៃបញ្ចប់", "គ្រោង", null, "ទីកន្លែង", "ស្ថានភាព", "អ្នកទំនាក់ទំនង"],
    [null, null, null, null, "សរុប", "ស្ត្រី"],
    ["១", "២", "៣", "៤", "៥", "៦", "៧", "៨", "៩"],
    ["T-2025-71", `វគ្គទី១${ZERO_WIDTH}`, "០៣/០៣/២០២៥", "5 មីនា 2568", "១២០", " 95", "ភ្នំពេញ", "បានបញ្ចប់", "=HYPERLINK(1)"],
    ["T-2025-72", "វគ្គទី២", new Date(Date.UTC(2025, 4, 12)), "14.05.2025", "1,200", 30, "បាត់ដំបង", "Completed", "012 345 678"],
    ["T-2025-73", "វគ្គទី៣", "ខាងមុខ", "#REF!", "ប្រហែលជា", 10, "+កំពត", "កំពុងអនុវត្ត", null],
    ["សរុប", null, null, null, 1320, 135],
    [],
    ["រៀបចំដោយ៖ លេខាធិការដ្ឋាន"],
  ],
  merges: [
    [0, 0, 0, 8],
    [3, 4, 3, 5],
    [3, 0, 4, 0],
    [3, 1, 4, 1],
    [3, 2, 4, 2],
    [3, 3, 4, 3],
    [3, 6, 4, 6],
    [3, 7, 4, 7],
    [3, 8, 4, 8],
  ],
}; // prettier-ignore
