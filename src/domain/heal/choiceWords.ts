import { plainText } from "../record/plainText";

const plainMap = (words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([code, all]) => all.map((word) => [plainText(word), code] as const)),
  );

/** Words and ticks for yes and no. A cross is in neither: it marks a box as often as it strikes one out. */
export const yesNoWords = plainMap({
  yes: ["y", "true", "បាទ", "ចាស", "បាទ/ចាស", "ចាស/បាទ", "មាន", "✓", "✔", "☑", "√"],
  no: ["n", "false", "ទេ", "គ្មាន", "មិនមាន", "អត់", "អត់មាន", "☐"],
});

/** Other common words for choices, by list and code. What is meant is likely, not certain. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "status",
    plainMap({
      notStarted: [
        "not yet",
        "not yet started",
        "planned",
        "pending",
        "to do",
        "មិនទាន់",
        "មិនទាន់អនុវត្ត",
        "គ្រោង",
      ],
      inProgress: [
        "ongoing",
        "on-going",
        "on going",
        "started",
        "underway",
        "implementing",
        "កំពុងដំណើរការ",
        "កំពុងធ្វើ",
        "កំពុង",
      ],
      completed: ["done", "finished", "complete", "closed", "បានអនុវត្ត", "រួចរាល់", "ចប់", "បានបញ្ចប់រួច", "បញ្ចប់"],
      suspended: ["on hold", "hold", "paused", "postponed", "ផ្អាកសិន", "លើកពេល"],
      cancelled: ["canceled", "dropped", "លុបចោល", "បានបោះបង់"],
    }),
  ],
  [
    "fund",
    plainMap({
      nationalBudget: ["national", "state budget", "government", "rgc", "ថវិការដ្ឋ", "រដ្ឋ"],
      partner: ["donor", "dp", "partner", "partners", "development partners", "ដៃគូ"],
      none: ["no budget", "free", "មិនមានថវិកា"],
    }),
  ],
  [
    "direction",
    plainMap(
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((n) => [
          `D${n}`,
          [`direction ${n}`, `direction${n}`, `ទិសដៅទី${n}`, `ទិសដៅទី ${n}`, `ទិសដៅ${n}`],
        ]),
      ),
    ),
  ],
  ["priority", plainMap({ high: ["urgent", "បន្ទាន់"], medium: ["normal", "ធម្មតា"] })],
  [
    "mode",
    plainMap({
      inPerson: ["face to face", "offline", "ផ្ទាល់"],
      online: ["virtual", "zoom"],
      mixed: ["hybrid"],
    }),
  ],
]);

const NO_WORDS: ReadonlyMap<string, string> = new Map();

export const choiceWords = (listId: string): ReadonlyMap<string, string> => WORDS.get(listId) ?? NO_WORDS;

/** Ways in which the Units sheet may write "dept. of market affairs"; takes plain text. */
export function unitNames(plain: string): string[] {
  const full = plain
    .replace(/\bg\.?d\.? (?=of\b)/g, "general department ")
    .replace(/\bgen\. ?dept?\b\.?/g, "general department")
    .replace(/\b(?:dept|dep)\b\.?/g, "department")
    .replace(/ ?& ?/g, " and ")
    .replace(/^the /, "");
  return [
    full,
    full.replace(/^department of (.+)$/, "$1 department"),
    full.replace(/^(.+) department$/, "department of $1"),
  ];
}
