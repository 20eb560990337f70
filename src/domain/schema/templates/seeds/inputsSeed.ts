import type { SeedRow } from "../../Template";

const shared = { docVersion: "draft1", fromUnit: "GS", decision: "pending", status: "open" } as const;
/** From the meeting of 27/11/2024 itself. */
const fromMeeting = {
  ...shared,
  sectionCode: "ALL",
  priority: "high",
  channel: "meeting",
  receivedOn: "2024-11-27",
} as const;
/** Drafting suggestions; nobody has handed them in, so they have no day. */
const suggestion = {
  ...shared,
  priority: "medium",
  remarks: "សំណើគំរូ / Sample suggestion",
} as const;

/** Two inputs out of the news item of 27/11/2024, and five suggestions flagged as samples. */
export const inputsSeed: readonly SeedRow[] = [
  {
    rowId: "inputs-s01",
    inputId: "IN-001",
    category: "careEconomy",
    comment: "បញ្ចូលខ្លឹមសារ “Care Economy” ទៅក្នុងផែនការ / Incorporate “Care Economy” content",
    remarks: "រង់ចាំសេចក្តីសម្រេចនៅកិច្ចប្រជុំខែមករា / Pending until the January meeting",
    ...fromMeeting,
  },
  {
    rowId: "inputs-s02",
    inputId: "IN-002",
    category: "content",
    comment:
      "កំណត់កាលបរិច្ឆេទបញ្ចប់ការប្រមូលធាតុចូល (ខែមករា ឆ្នាំ២០២៥) / Set the due date for final inputs (January 2025)",
    ...fromMeeting,
  },
  {
    rowId: "inputs-s03",
    inputId: "IN-003",
    sectionCode: "INDICATORS",
    category: "indicator",
    comment: "បន្ថែមសូចនាករវគ្គបណ្តុះបណ្តាលបែងចែកតាមភេទ / Add a training indicator split by sex",
    ...suggestion,
  },
  {
    rowId: "inputs-s04",
    inputId: "IN-004",
    sectionCode: "BUDGET",
    category: "budget",
    comment: "បន្ថែមជួរឈរប្រភពថវិកា / Add a column for the source of funds",
    ...suggestion,
  },
  {
    rowId: "inputs-s05",
    inputId: "IN-005",
    sectionCode: "LINKS",
    category: "content",
    comment: "បង្ហាញកម្មវិធីនារីរតនៈ ៦ សម្រាប់យុទ្ធសាស្ត្រនីមួយៗ / Show the Neary Rattanak VI programme for each strategy",
    ...suggestion,
  },
  {
    rowId: "inputs-s06",
    inputId: "IN-006",
    sectionCode: "LINKS",
    category: "careEconomy",
    comment: "បង្ហាញសសរស្តម្ភនៃសេដ្ឋកិច្ចថែទាំ / Show the pillars of the care economy framework",
    ...suggestion,
  },
  {
    rowId: "inputs-s07",
    inputId: "IN-007",
    sectionCode: "ALL",
    category: "editorial",
    comment:
      "ប្រើអក្ខរាវិរុទ្ធតែមួយសម្រាប់ពាក្យ យុទ្ធសាស្ត្រ និងទីស្តីការ / One spelling of យុទ្ធសាស្ត្រ and ទីស្តីការ in the document",
    ...suggestion,
  },
];
