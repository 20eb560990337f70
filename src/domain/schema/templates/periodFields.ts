import { field } from "../field";
import { draftLabel, label } from "../Label";
import { period } from "../lists/period";
import type { Field } from "../Template";

/** The code of the row's period, whatever the workbook's language; what is no period stands for itself. */
const periodCode = period.choices.reduceRight(
  (otherwise, { code }) => `IF({period}={period.${code}},"${code}",${otherwise})`,
  "{period}",
);

/** The formula that names a row by what it is about, its year and its period: "I01|2025|Q1"; blank until all three are there. */
export const periodKey = (codeField: string): string =>
  `=IF(OR({${codeField}}="",{year}="",{period}=""),"",{${codeField}}&"|"&{year}&"|"&${periodCode})`;

/** Which year and which part of it a row reports on. */
export const periodFields: readonly Field[] = [
  field(
    "year",
    { type: "integer", min: 2024, max: 2028 },
    label("Year", "ឆ្នាំ"),
    draftLabel("The year reported on, for example 2025.", "ឆ្នាំដែលរាយការណ៍ ឧទាហរណ៍ 2025។"),
    { required: "always", width: 10 },
  ),
  field(
    "period",
    { type: "choice", list: "period" },
    label("Reporting period", "រយៈពេលរាយការណ៍"),
    draftLabel(
      "The quarter, semester or year reported on. Use the same kind for the whole year.",
      "ត្រីមាស ឆមាស ឬឆ្នាំដែលរាយការណ៍។ សូមប្រើប្រភេទដូចគ្នាពេញមួយឆ្នាំ។",
    ),
    { required: "always", width: 16, alsoKnownAs: ["Period"] },
  ),
];
