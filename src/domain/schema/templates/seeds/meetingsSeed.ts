import type { SeedRow } from "../../Template";

/**
 * The meeting of the news item of 27/11/2024 ("about 15", women not reported) and the one that it announced for
 * January 2025, of which no day was given.
 */
export const meetingsSeed: readonly SeedRow[] = [
  {
    rowId: "meetings-s01",
    meetingCode: "M-2024-01",
    date: "2024-11-27",
    typeList: "internal",
    titleKm: "កិច្ចប្រជុំផ្ទៃក្នុងលេខាធិការដ្ឋានក្រុមការងារយេនឌ័រ",
    titleEn: "Internal meeting of the Secretariat of the Gender Working Group",
    venue: "ទីស្តីការក្រសួង (Ministry headquarters)",
    chairRole: "រដ្ឋលេខាធិការ និងជាប្រធានក្រុមការងារយេនឌ័រ (Secretary of State, Head of Gender Working Group)",
    attendTotal: 15,
    isApprox: "yes",
  },
  {
    rowId: "meetings-s02",
    meetingCode: "M-2025-01",
    date: "2025-01-31",
    typeList: "validation",
    titleKm: "កិច្ចប្រជុំប្រមូលធាតុចូលចុងក្រោយ",
    titleEn: "Meeting to collect final inputs",
    remarks: "គ្រោងក្នុងខែមករា ឆ្នាំ២០២៥ មិនទាន់កំណត់ថ្ងៃ។ Planned for January 2025; the day is not set yet.",
  },
];
