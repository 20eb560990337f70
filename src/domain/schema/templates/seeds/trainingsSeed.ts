import type { SeedRow } from "../../Template";

const shared = { directionCode: "D5", planCode: "SO1.ST4.OP1.A01", status: "notStarted" } as const;

/**
 * Direction 5 names no topics. The first row says so; the others are topics that public institutions have
 * trained before, as suggestions. Participants, dates and money are for the secretariat to fill in.
 */
export const trainingsSeed: readonly SeedRow[] = [
  {
    rowId: "trainings-s01",
    trainingCode: "T-2025-01",
    titleKm: "ការត្រៀមរៀបចំវគ្គបណ្ដុះបណ្ដាលផ្សេងៗ (ត្រូវកំណត់ប្រធានបទ)",
    titleEn: "Training courses (topics to be decided)",
    topic: "other",
    ...shared,
  },
  {
    rowId: "trainings-s02",
    trainingCode: "T-2025-02",
    titleKm: "ថវិកាឆ្លើយតបយេនឌ័រ",
    titleEn: "Gender-responsive budgeting (suggestion)",
    topic: "GRB",
    ...shared,
  },
  {
    rowId: "trainings-s03",
    trainingCode: "T-2025-03",
    titleKm: "គោលគំនិត Care Economy",
    titleEn: "Care Economy concepts (suggestion)",
    topic: "careEconomy",
    ...shared,
  },
  {
    rowId: "trainings-s04",
    trainingCode: "T-2025-04",
    titleKm: "ពង្រឹងសមត្ថភាពជនបង្គោលយេនឌ័រ",
    titleEn: "Capacity of gender focal points (suggestion)",
    topic: "genderBasics",
    ...shared,
  },
  {
    rowId: "trainings-s05",
    trainingCode: "T-2025-05",
    titleKm: "បរិវត្តកម្មយេនឌ័រ និងស្ថាប័នូបនីយកម្មយេនឌ័រ",
    titleEn: "Gender transformation and institutionalisation (suggestion)",
    topic: "genderBasics",
    ...shared,
  },
];
