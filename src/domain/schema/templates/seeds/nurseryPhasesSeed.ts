import type { SeedRow } from "../../Template";

const NAMES: readonly (readonly [km: string, en: string])[] = [
  ["អង្កេតតម្រូវការ", "Needs survey"],
  ["ជ្រើសទីតាំង និងរៀបចំប្លង់", "Site and design"],
  ["ថវិកា និងការអនុម័ត", "Budget and approval"],
  ["លទ្ធកម្ម", "Procurement"],
  ["កែលម្អបន្ទប់", "Fit-out"],
  ["បុគ្គលិក និងបទបញ្ជាផ្ទៃក្នុង", "Staffing and rules"],
  ["ត្រួតពិនិត្យ និងសម្ពោធ", "Inspection and opening"],
  ["ដំណើរការ និងតាមដាន", "Operation and monthly review"],
];

/** The eight phases, none begun; no dates were announced. */
export const nurseryPhasesSeed: readonly SeedRow[] = NAMES.map(([nameKm, nameEn], index) => ({
  rowId: `nurseryPhases-s0${index + 1}`,
  phaseNo: index + 1,
  nameKm,
  nameEn,
  status: "notStarted",
  progressPct: 0,
}));
