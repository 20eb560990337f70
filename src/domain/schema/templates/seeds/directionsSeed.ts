import type { SeedRow } from "../../Template";

const shared = {
  givenOn: "2024-11-27",
  sourceMeeting: "M-2024-01",
  leadUnit: "GS",
  status: "notStarted",
  progressPct: 0,
} as const;

/** The five directions in the words of the news item of 27/11/2024. Three of them came without a date. */
export const directionsSeed: readonly SeedRow[] = [
  {
    rowId: "directions-s01",
    directionCode: "D1",
    titleKm: "ការត្រៀមរៀបចំកម្មវិធីអបអរសាទរខួបលើកទី ១១៤ ទិវាអន្តរជាតិនារី ៨ មីនា",
    titleEn: "114th International Women's Day",
    dueDate: "2025-03-08",
    duePrecision: "day",
    ...shared,
  },
  {
    rowId: "directions-s02",
    directionCode: "D2",
    titleKm: "ការបង្កើតបន្ទប់ទារកដ្ឋាននៅទីស្តីការក្រសួង",
    titleEn: "Nursery room at headquarters",
    duePrecision: "none",
    ...shared,
  },
  {
    rowId: "directions-s03",
    directionCode: "D3",
    titleKm: "ការពិនិត្យ និងបញ្ចូលខ្លឹមសារ “Care Economy” ទៅក្នុងផែនការ",
    titleEn: "Care Economy content into GMSP",
    duePrecision: "none",
    ...shared,
  },
  {
    rowId: "directions-s04",
    directionCode: "D4",
    titleKm: "ការត្រៀមរៀបចំកិច្ចប្រជុំ ដើម្បីប្រមូលធាតុចូលបញ្ចប់",
    titleEn: "Meeting for final inputs, finalise GMSP",
    dueDate: "2025-01-31",
    duePrecision: "month",
    ...shared,
  },
  {
    rowId: "directions-s05",
    directionCode: "D5",
    titleKm: "ការត្រៀមរៀបចំវគ្គបណ្ដុះបណ្ដាលផ្សេងៗ",
    titleEn: "Training courses",
    duePrecision: "none",
    ...shared,
  },
];
