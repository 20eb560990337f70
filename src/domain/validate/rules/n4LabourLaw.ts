import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** N4: the Labour Law is a reference only, since permanent civil servants are outside it. */
export const n4LabourLaw = defineRule({
  code: "N4",
  severity: "note",
  scope: "row",
  title: draftLabel("Labour Law is a reference", "ច្បាប់ស្តីពីការងារជាឯកសារយោង"),
  source: "Cambodian Labour Law, articles 1 and 186",
  templates: ["nurseryChecklist"],
  check(table, say) {
    const basis = table.codes("basis");
    for (const row of table.rows) if (basis[row] === "labourLawRef") say(row, "basis");
  },
});
