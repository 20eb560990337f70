import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** P10: all amounts are in the workbook's one currency; an amount with another sign is not converted. */
export const p10OneCurrency = defineRule({
  code: "P10",
  severity: "warning",
  scope: "row",
  title: draftLabel("One currency", "រូបិយប័ណ្ណតែមួយ"),
  source: "One currency in a workbook; it is set on the Settings sheet",
  check(table, say) {
    const { currency } = table.settings;
    for (const { field, misreads } of table.columns) {
      for (const { kind, row } of misreads) {
        if (kind === "otherCurrency") say(row, field.id, { value: table.textAt(field.id, row), currency });
      }
    }
  },
});
