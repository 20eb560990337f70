import type { SeedRow } from "../../Template";

/** The 114th International Women's Day (2025) with its published theme. The day of the ceremony was not announced. */
export const eventsSeed: readonly SeedRow[] = [
  {
    rowId: "events-s01",
    eventCode: "IWD-2025",
    themeKm: "សិទ្ធិ សមភាព និងភាពអង់អាច ចំពោះស្ត្រី និងក្មេងស្រីគ្រប់រូប",
    themeEn: "Rights, Equality, and Empowerment for All Women and Girls",
    status: "notStarted",
  },
];
