import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";
import { FIRST_TARGET_YEAR, LAST_TARGET_YEAR, TARGET_FIELDS } from "./indicatorTargetFields";
import { difference } from "./rowFormulas";

/** Whether the indicators have the row's code; false in a workbook without their table. */
const isKnown = 'AND({indicatorCode}<>"",COUNTIFS({indicators.indicatorCode},{indicatorCode})>0)';
/** A field of the row's indicator. */
const ofIndicator = (fieldId: string): string =>
  `INDEX({indicators.${fieldId}},MATCH({indicatorCode},{indicators.indicatorCode},0))`;

const sameYear = "{indicatorValues.indicatorCode},{indicatorCode},{indicatorValues.year},{year}";
const target = `CHOOSE({year}-${FIRST_TARGET_YEAR - 1},${TARGET_FIELDS.map(ofIndicator).join(",")})`;
const baseline = ofIndicator("baselineValue");

/** Share of the target; of a falling indicator the other way round. Only targets from 0 up can be shared. */
const rising = '{yearActual}/{yearTarget},IF({yearActual}>={yearTarget},1,"")';
const falling = 'IF({yearActual}<={yearTarget},1,IF({yearTarget}>=0,{yearTarget}/{yearActual},""))';
const share = `IF(${ofIndicator("direction")}={trend.down},${falling},IF({yearTarget}>0,${rising}))`;

/** What follows from a value: computed, and blank where the inputs or the indicators' table are missing. */
export const indicatorResultFields: readonly Field[] = [
  field(
    "valueMen",
    {
      type: "computed",
      formula: difference("valueTotal", "valueWomen"),
      shownAs: "number",
    },
    label("Men", "បុរស"),
    draftLabel("Computed: actual value less women.", "គណនាដោយស្វ័យប្រវត្តិ៖ តម្លៃជាក់ស្តែងដកស្ត្រី។"),
    { width: 11 },
  ),
  field(
    "yearActual",
    {
      type: "computed",
      formula:
        `=IF(NOT(AND(ISNUMBER({valueTotal}),${isKnown})),"",` +
        `IF(${ofIndicator("aggregation")}={aggregation.sum},SUMIFS({indicatorValues.valueTotal},${sameYear}),` +
        `IF(${ofIndicator("aggregation")}={aggregation.average},AVERAGEIFS({indicatorValues.valueTotal},${sameYear}),` +
        "{valueTotal})))",
      shownAs: "number",
    },
    draftLabel("Value of the year", "តម្លៃប្រចាំឆ្នាំ"),
    draftLabel(
      "Computed: sum or average of the year's values so far where the indicator says so, else this value.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ផលបូក ឬមធ្យមភាគនៃតម្លៃក្នុងឆ្នាំមកទល់ពេលនេះ តាមវិធីបូកសរុប ឬតម្លៃនេះផ្ទាល់។",
    ),
    { width: 13 },
  ),
  field(
    "yearTarget",
    {
      type: "computed",
      formula:
        `=IF(NOT(AND(ISNUMBER({year}),${isKnown})),"",` +
        `IF(OR({year}<${FIRST_TARGET_YEAR},{year}>${LAST_TARGET_YEAR}),"",IF(ISNUMBER(${target}),${target},"")))`,
      shownAs: "number",
    },
    draftLabel("Target of the year", "ចំណុចដៅប្រចាំឆ្នាំ"),
    draftLabel("Computed: the indicator's target of this year.", "គណនាដោយស្វ័យប្រវត្តិ៖ ចំណុចដៅនៃសូចនាករក្នុងឆ្នាំនេះ។"),
    { width: 13 },
  ),
  field(
    "achievement",
    {
      type: "computed",
      formula:
        '=IF(NOT(AND(ISNUMBER({yearActual}),ISNUMBER({yearTarget}))),"",' +
        `IF(AND(ISNUMBER(${baseline}),N(${baseline})<>{yearTarget}),` +
        `({yearActual}-${baseline})/({yearTarget}-${baseline}),${share}))`,
      shownAs: "percent",
    },
    label("Achieved %", "ភាគរយនៃការសម្រេចបាន"),
    draftLabel(
      "Computed: how much of the way from the baseline to the year's target is done; without a baseline, the share of the target.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ភាគរយនៃផ្លូវពីទិន្នន័យគោលទៅចំណុចដៅប្រចាំឆ្នាំ។ បើគ្មានទិន្នន័យគោល គឺភាគរយនៃចំណុចដៅ។",
    ),
    { width: 13 },
  ),
  field(
    "light",
    {
      type: "computed",
      formula:
        '=IF({indicatorCode}="","",IF(NOT(ISNUMBER({achievement})),{light.noData},' +
        "IF(ROUND({achievement},6)>={Settings.greenInd},{light.onTrack}," +
        "IF(ROUND({achievement},6)>={Settings.amberInd},{light.atRisk},{light.offTrack}))))",
      shownAs: "text",
      list: "light",
    },
    draftLabel("Signal", "សញ្ញា"),
    draftLabel(
      "Computed from the percentage achieved; the limits are on the Settings sheet.",
      "គណនាដោយស្វ័យប្រវត្តិពីភាគរយនៃការសម្រេចបាន។ កម្រិតកំណត់មាននៅសន្លឹកការកំណត់។",
    ),
    { width: 18 },
  ),
];
