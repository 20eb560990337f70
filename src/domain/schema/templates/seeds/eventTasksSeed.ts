import type { SeedRow } from "../../Template";

const TASKS: readonly (readonly [
  taskId: string,
  group: string,
  taskKm: string,
  taskEn: string,
  afterEvent?: "yes",
])[] = [
  ["E-01", "finance", "កំណត់បង្ហាញគោលគំនិត និងថវិកា", "Concept note and budget"],
  [
    "E-02",
    "content",
    "កំណត់អត្ថបទប្រធានបទ «សិទ្ធិ សមភាព និងភាពអង់អាច ចំពោះស្ត្រី និងក្មេងស្រីគ្រប់រូប»",
    "Fix the text of the theme",
  ],
  [
    "E-03",
    "programme",
    "លំដាប់កម្មវិធី៖ ប្រកាសហេតុ ការបង្ហាញគណៈអធិបតី ភ្លេងជាតិ",
    "Order of the programme: purpose, presidium, national anthem",
  ],
  ["E-04", "content", "សុន្ទរកថា និងប្រវត្តិទិវា", "Speech and history of the day"],
  [
    "E-05",
    "protocol",
    "លិខិតអញ្ជើញ រួមទាំងតំណាងក្រសួងកិច្ចការនារី",
    "Invitations, with the representative of the Ministry of Women's Affairs",
  ],
  ["E-06", "logistics", "បដា និងផ្ទាំងខាងក្រោយ ដែលមានខួបលើកទី ១១៤", "Banner and backdrop with the 114th"],
  ["E-07", "media", "ព័ត៌មានសារព័ត៌មានជាភាសាខ្មែរ និងអង់គ្លេស", "Press item in Khmer and English"],
  ["E-08", "finance", "ទូទាត់ចំណាយ និងមេរៀនបទពិសោធន៍", "Settle costs and lessons", "yes"],
];

/** Usual tasks of the celebration, drawn from public reports. No due dates: the day of the ceremony is not set yet. */
export const eventTasksSeed: readonly SeedRow[] = TASKS.map(
  ([taskId, group, taskKm, taskEn, afterEvent], index) => ({
    rowId: `eventTasks-s0${index + 1}`,
    taskId,
    eventCode: "IWD-2025",
    group,
    taskKm,
    taskEn,
    responsibleUnit: "GS",
    ...(afterEvent ? { afterEvent } : {}),
    status: "notStarted",
    progressPct: 0,
  }),
);
