import { defineTemplate } from "../defineTemplate";
import { field } from "../field";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { costFields } from "./costFields";
import { nurseryPhasesSeed } from "./seeds/nurseryPhasesSeed";

/** The way to an open nursery room in eight phases. */
export const nurseryPhases = defineTemplate({
  id: "nurseryPhases",
  version: 1,
  label: draftLabel("Nursery room: phases", "បន្ទប់ទារកដ្ឋាន៖ ដំណាក់កាល"),
  sheetName: draftLabel("Nursery phases", "ដំណាក់កាលទារកដ្ឋាន"),
  purpose: draftLabel(
    "The eight phases from the needs survey to the open room, with dates, progress and money.",
    "ដំណាក់កាលទាំង៨ ពីការអង្កេតតម្រូវការរហូតដល់ការបើកបន្ទប់ ជាមួយកាលបរិច្ឆេទ វឌ្ឍនភាព និងថវិកា។",
  ),
  keyField: "phaseNo",
  fields: [
    field(
      "phaseNo",
      { type: "integer", min: 1, max: 8 },
      draftLabel("Phase no.", "លេខដំណាក់កាល"),
      draftLabel(
        "1 to 8, each once. Phase 7 is the opening.",
        "ពី 1 ដល់ 8 ហើយនីមួយៗមានតែម្តង។ ដំណាក់កាលទី 7 គឺសម្ពោធ។",
      ),
      { required: "always", width: 10, alsoKnownAs: ["Phase", "ដំណាក់កាល"] },
    ),
    field(
      "nameKm",
      { type: "text", script: "km" },
      label("Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"),
      draftLabel(
        "Name of the phase in Khmer. One of the two languages is needed.",
        "ឈ្មោះដំណាក់កាលជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសា។",
      ),
      { required: { blank: ["nameEn"] }, width: 32 },
    ),
    field(
      "nameEn",
      { type: "text", script: "en" },
      label("Name (English)", "ឈ្មោះ (អង់គ្លេស)"),
      draftLabel("Name of the phase in English.", "ឈ្មោះដំណាក់កាលជាភាសាអង់គ្លេស។"),
      { width: 28 },
    ),
    field(
      "plannedStart",
      { type: "day" },
      draftLabel("Planned start", "ថ្ងៃចាប់ផ្តើមគ្រោង"),
      draftLabel(
        "The day this phase should begin, for example 15/01/2025.",
        "ថ្ងៃដែលគ្រោងចាប់ផ្តើម ឧទាហរណ៍ 15/01/2025។",
      ),
      { width: 13 },
    ),
    field(
      "plannedEnd",
      { type: "day" },
      draftLabel("Planned end", "ថ្ងៃបញ្ចប់គ្រោង"),
      draftLabel(
        "The day this phase should end. For phase 7 this is the opening date.",
        "ថ្ងៃដែលគ្រោងបញ្ចប់។ សម្រាប់ដំណាក់កាលទី 7 គឺជាថ្ងៃសម្ពោធ។",
      ),
      { width: 13 },
    ),
    field(
      "actualStart",
      { type: "day" },
      draftLabel("Actual start", "ថ្ងៃចាប់ផ្តើមជាក់ស្តែង"),
      draftLabel("The day this phase really began.", "ថ្ងៃដែលបានចាប់ផ្តើមជាក់ស្តែង។"),
      { width: 13 },
    ),
    field(
      "actualEnd",
      { type: "day" },
      draftLabel("Actual end", "ថ្ងៃបញ្ចប់ជាក់ស្តែង"),
      draftLabel(
        "The day this phase really ended. Needed when it is completed.",
        "ថ្ងៃដែលបានបញ្ចប់ជាក់ស្តែង។ ត្រូវបំពេញនៅពេលបានបញ្ចប់។",
      ),
      { required: { where: { status: ["completed"] } }, width: 13 },
    ),
    field(
      "status",
      { type: "choice", list: "status" },
      label("Status", "ស្ថានភាព"),
      draftLabel("Where this phase stands.", "ស្ថានភាពនៃដំណាក់កាលនេះ។"),
      { required: "always", width: 16 },
    ),
    field(
      "progressPct",
      { type: "percent" },
      label("Progress %", "វឌ្ឍនភាព (%)"),
      draftLabel(
        "How much of this phase is done, from 0 % to 100 %.",
        "ភាគរយនៃដំណាក់កាលដែលបានធ្វើ ពី 0% ដល់ 100%។",
      ),
      { width: 12, alsoKnownAs: ["Progress"] },
    ),
    ...costFields,
    field(
      "note",
      { type: "text", long: true },
      draftLabel("Note", "កំណត់សម្គាល់"),
      draftLabel("What was decided or found in this phase.", "អ្វីដែលបានសម្រេច ឬរកឃើញក្នុងដំណាក់កាលនេះ។"),
      { width: 30 },
    ),
    ...closingFields,
  ],
  seedRows: nurseryPhasesSeed,
});
