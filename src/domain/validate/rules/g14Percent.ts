import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

/** G14: a percent is from 0 % to 100 %. A whole number such as 50 was probably meant as 50 %. */
export const g14Percent = defineRule({
  code: "G14",
  severity: "error",
  scope: "row",
  title: draftLabel("Percents are from 0 to 100 %", "ភាគរយពី 0% ដល់ 100%"),
  source: "Common rule",
  variants: ["outside", "meant"],
  check(table, say) {
    for (const { field, misreads } of table.columns) {
      for (const misread of misreads) {
        if (misread.kind !== "percentRange") continue;
        const { row, number } = misread;
        const value = percentText(number);
        if (number > 1 && number <= 100) {
          say(row, field.id, { value, meant: percentText(number / 100) }, { variant: "meant" });
        } else say(row, field.id, { value }, { variant: "outside" });
      }
    }
  },
});
