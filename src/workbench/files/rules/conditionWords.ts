/** Text conditions: the file's rule type, its operator, Office.js' operator, and the formula that Excel expects beside. */
export const TEXT_RULES: readonly {
  type: string;
  operator: string;
  word: string;
  formula: (quoted: string, cell: string) => string;
}[] = [
  {
    type: "containsText",
    operator: "containsText",
    word: "Contains",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    type: "notContainsText",
    operator: "notContains",
    word: "NotContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    type: "beginsWith",
    operator: "beginsWith",
    word: "BeginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  {
    type: "endsWith",
    operator: "endsWith",
    word: "EndsWith",
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
];

/** Preset conditions that are a type of their own, with the formula that Excel expects beside. */
export const PLAIN_PRESETS: readonly { type: string; word: string; formula?: (cell: string) => string }[] = [
  { type: "duplicateValues", word: "DuplicateValues" },
  { type: "uniqueValues", word: "UniqueValues" },
  { type: "containsBlanks", word: "Blanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  { type: "notContainsBlanks", word: "NonBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  { type: "containsErrors", word: "Errors", formula: (cell) => `ISERROR(${cell})` },
  { type: "notContainsErrors", word: "NonErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
];

/** Preset conditions on the average: attributes of the file's aboveAverage rule. */
export const AVERAGE_PRESETS: readonly {
  word: string;
  above: boolean;
  equal: boolean;
  deviations: number;
}[] = [
  { word: "AboveAverage", above: true, equal: false, deviations: 0 },
  { word: "BelowAverage", above: false, equal: false, deviations: 0 },
  { word: "EqualOrAboveAverage", above: true, equal: true, deviations: 0 },
  { word: "EqualOrBelowAverage", above: false, equal: true, deviations: 0 },
  { word: "OneStdDevAboveAverage", above: true, equal: false, deviations: 1 },
  { word: "OneStdDevBelowAverage", above: false, equal: false, deviations: 1 },
  { word: "TwoStdDevAboveAverage", above: true, equal: false, deviations: 2 },
  { word: "TwoStdDevBelowAverage", above: false, equal: false, deviations: 2 },
  { word: "ThreeStdDevAboveAverage", above: true, equal: false, deviations: 3 },
  { word: "ThreeStdDevBelowAverage", above: false, equal: false, deviations: 3 },
];

const month = (cell: string, shift: string): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),0${shift})))`;

/** Preset conditions on days: the file's timePeriod, and the formula that Excel writes beside. */
export const DAY_PRESETS: readonly { period: string; word: string; formula: (cell: string) => string }[] = [
  { period: "today", word: "Today", formula: (c) => `FLOOR(${c},1)=TODAY()` },
  { period: "yesterday", word: "Yesterday", formula: (c) => `FLOOR(${c},1)=TODAY()-1` },
  { period: "tomorrow", word: "Tomorrow", formula: (c) => `FLOOR(${c},1)=TODAY()+1` },
  {
    period: "last7Days",
    word: "LastSevenDays",
    formula: (c) => `AND(TODAY()-FLOOR(${c},1)<=6,FLOOR(${c},1)<=TODAY())`,
  },
  {
    period: "lastWeek",
    word: "LastWeek",
    formula: (c) =>
      `AND(TODAY()-ROUNDDOWN(${c},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${c},0)<(WEEKDAY(TODAY())+7))`,
  },
  {
    period: "thisWeek",
    word: "ThisWeek",
    formula: (c) =>
      `AND(TODAY()-ROUNDDOWN(${c},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${c},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  },
  {
    period: "nextWeek",
    word: "NextWeek",
    formula: (c) =>
      `AND(ROUNDDOWN(${c},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${c},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  },
  { period: "lastMonth", word: "LastMonth", formula: (c) => month(c, "-1") },
  {
    period: "thisMonth",
    word: "ThisMonth",
    formula: (c) => `AND(MONTH(${c})=MONTH(TODAY()),YEAR(${c})=YEAR(TODAY()))`,
  },
  { period: "nextMonth", word: "NextMonth", formula: (c) => month(c, "+1") },
];

/** Icon sets: the file's name and Office.js' word. */
export const ICON_SETS: readonly (readonly [file: string, word: string])[] = [
  ["3Arrows", "ThreeArrows"],
  ["3ArrowsGray", "ThreeArrowsGray"],
  ["3Flags", "ThreeFlags"],
  ["3TrafficLights1", "ThreeTrafficLights1"],
  ["3TrafficLights2", "ThreeTrafficLights2"],
  ["3Signs", "ThreeSigns"],
  ["3Symbols", "ThreeSymbols"],
  ["3Symbols2", "ThreeSymbols2"],
  ["3Stars", "ThreeStars"],
  ["3Triangles", "ThreeTriangles"],
  ["4Arrows", "FourArrows"],
  ["4ArrowsGray", "FourArrowsGray"],
  ["4RedToBlack", "FourRedToBlack"],
  ["4Rating", "FourRating"],
  ["4TrafficLights", "FourTrafficLights"],
  ["5Arrows", "FiveArrows"],
  ["5ArrowsGray", "FiveArrowsGray"],
  ["5Rating", "FiveRating"],
  ["5Quarters", "FiveQuarters"],
  ["5Boxes", "FiveBoxes"],
];

/** Kinds of threshold: the file's cfvo type and Office.js' word. */
export const THRESHOLDS: readonly (readonly [file: string, word: string])[] = [
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
  ["formula", "Formula"],
  ["autoMin", "Automatic"],
  ["autoMax", "Automatic"],
];
