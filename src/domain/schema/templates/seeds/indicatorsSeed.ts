import type { SeedRow } from "../../Template";

const shared = { direction: "up", aggregation: "latest", disaggregateBySex: "no" } as const;

/** First indicators as suggestions; baselines, values and targets are for the ministry to fill in. */
export const indicatorsSeed: readonly SeedRow[] = [
  {
    rowId: "indicators-s01",
    indicatorCode: "I01",
    planCode: "SO1.ST1.OP1",
    nameKm: "ចំនួនកំណែផែនការដែលបានអនុម័ត",
    nameEn: "Number of approved plan versions",
    unit: "number",
    ...shared,
    baselineValue: 0,
    baselineYear: 2024,
    target2025: 1,
  },
  {
    rowId: "indicators-s02",
    indicatorCode: "I02",
    planCode: "SO1.ST1.OP1",
    nameKm: "ភាគរយផ្នែកនៃផែនការដែលបានពិនិត្យខ្លឹមសារ Care Economy",
    nameEn: "Share of GMSP sections reviewed for Care Economy",
    unit: "percent",
    ...shared,
  },
  {
    rowId: "indicators-s03",
    indicatorCode: "I03",
    planCode: "SO1.ST4.OP1",
    nameKm: "ចំនួនអ្នកចូលរួមវគ្គបណ្តុះបណ្តាល",
    nameEn: "Training participants",
    unit: "number",
    direction: "up",
    aggregation: "sum",
    disaggregateBySex: "yes",
  },
  {
    rowId: "indicators-s04",
    indicatorCode: "I04",
    planCode: "SO1.ST4.OP1",
    nameKm: "ភាគរយស្ត្រីក្នុងចំណោមអ្នកចូលរួមវគ្គបណ្តុះបណ្តាល",
    nameEn: "Women's share of training participants",
    unit: "percent",
    ...shared,
  },
  {
    rowId: "indicators-s05",
    indicatorCode: "I05",
    planCode: "SO1.ST3.OP1",
    nameKm: "បន្ទប់ទារកដ្ឋានបានបើកដំណើរការ",
    nameEn: "Nursery room open",
    unit: "yesNo",
    ...shared,
  },
  {
    rowId: "indicators-s06",
    indicatorCode: "I06",
    planCode: "SO1.ST1.OP1",
    nameKm: "ភាគរយធាតុចូលដែលបានដោះស្រាយមុនពេលបញ្ចប់ផែនការ",
    nameEn: "Inputs resolved before finalisation",
    unit: "percent",
    ...shared,
  },
  {
    rowId: "indicators-s07",
    indicatorCode: "I07",
    planCode: "SO1",
    nameKm: "ភាគរយស្ត្រីក្នុងមុខតំណែងសម្រេចចិត្តតាមថ្នាក់",
    nameEn: "Women's share in decision posts by level",
    unit: "percent",
    ...shared,
    limits:
      "ទិន្នន័យគោលត្រូវបំពេញដោយក្រសួង / Baseline: from the ministry. National, 2018, to compare only: women 10 % of Directors General, 14 % of Deputy Directors General",
  },
];
