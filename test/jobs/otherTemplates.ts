import { draftLabel } from "../../src/domain/schema/Label";
import { defineTemplate } from "../../src/domain/schema/defineTemplate";
import type { Template } from "../../src/domain/schema/Template";
import { field } from "../../src/domain/schema/field";

const help = draftLabel("What to put in.", "អ្វីដែលត្រូវបំពេញ។");

/** A template that the product does not have: one description, nothing else. */
export const visits: Template = defineTemplate({
  id: "visits",
  version: 3,
  label: draftLabel("Field visits", "ចុះទស្សនកិច្ច"),
  sheetName: draftLabel("Visits", "ទស្សនកិច្ច"),
  purpose: draftLabel("Visits to provinces.", "ទស្សនកិច្ចតាមខេត្ត។"),
  keyField: "visitCode",
  fields: [
    field("visitCode", { type: "code" }, draftLabel("Visit", "លេខទស្សនកិច្ច"), help, {
      required: "always",
      width: 12,
    }),
    field("place", { type: "text" }, draftLabel("Place", "ទីកន្លែង"), help, { width: 20 }),
    field("status", { type: "choice", list: "status" }, draftLabel("State", "សភាព"), help, {
      required: "always",
      width: 16,
    }),
    field("planCode", { type: "link", template: "plan" }, draftLabel("Plan", "ផែនការ"), help, { width: 14 }),
    field("cost", { type: "money" }, draftLabel("Cost", "ចំណាយ"), help, { width: 14 }),
    field(
      "double",
      { type: "computed", formula: '=IF({cost}="","",{cost}*2)', shownAs: "money" },
      draftLabel("Twice the cost", "ចំណាយទ្វេដង"),
      help,
      { width: 14 },
    ),
    field("visitedOn", { type: "day" }, draftLabel("Visited on", "ថ្ងៃចុះ"), help, { width: 13 }),
  ],
  seedRows: [
    {
      rowId: "seed-v1",
      visitCode: "V1",
      place: "Takeo",
      status: "completed",
      cost: 5,
      visitedOn: "2025-03-08",
    },
  ],
});

/** The template as it was two versions ago: without place, cost and visitedOn, and with another computation. */
export const oldVisits: Template = defineTemplate({
  ...visits,
  version: 1,
  fields: visits.fields
    .filter(({ id }) => !["place", "cost", "visitedOn"].includes(id))
    .map((one) =>
      one.id === "double" && one.type === "computed" ? { ...one, formula: '=IF({planCode}="","",1)' } : one,
    ),
  seedRows: [{ rowId: "seed-v1", visitCode: "V1", status: "completed" }],
});
