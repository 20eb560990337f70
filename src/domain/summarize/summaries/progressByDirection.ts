import { draftLabel } from "../../schema/Label";
import type { Template } from "../../schema/Template";
import { directions } from "../../schema/templates/directions";
import { defineSummary } from "../defineSummary";

const labelOf = (template: Template, fieldId: string, language: "en" | "km"): string =>
  template.fields.find((field) => field.id === fieldId)?.label[language] ?? fieldId;

/** The five directions: where each stands, and the activities of the plan that carry it. */
export const progressByDirection = defineSummary(
  {
    id: "progressByDirection",
    label: draftLabel("Progress by direction", "វឌ្ឍនភាពតាមទិសដៅ"),
    description: draftLabel(
      "The five directions with lead unit, status, due date and signal, and the plan's activities for each.",
      "ទិសដៅទាំង៥ ជាមួយអង្គភាពទទួលខុសត្រូវ ស្ថានភាព កាលបរិច្ឆេទកំណត់ និងសញ្ញា ព្រមទាំងសកម្មភាពក្នុងផែនការ។",
    ),
    templates: ["directions", "plan"],
  },
  ({ words, lists, language }) => {
    const heading = (fieldId: string): string => labelOf(directions, fieldId, language);
    return {
      filters: [{ template: "plan", field: "level", code: "activity" }],
      tables: [
        {
          crossTab: {
            template: "plan",
            tests: [
              { kind: "filled", field: "planCode" },
              { kind: "choice", field: "level", code: "activity" },
            ],
            rows: {
              kind: "keys",
              template: "directions",
              keys: (lists.get("direction") ?? []).map(({ code }) => code),
              field: "directionCode",
            },
            rowHead: words.code,
            rowWidth: 16,
            columns: [
              {
                kind: "lookup",
                id: "title",
                head: words.direction,
                fields: language === "en" ? ["titleEn", "titleKm"] : ["titleKm", "titleEn"],
                shownAs: "text",
                width: 42,
              },
              {
                kind: "lookup",
                id: "leadUnit",
                head: heading("leadUnit"),
                fields: ["leadUnit"],
                shownAs: "text",
                width: 26,
              },
              {
                kind: "lookup",
                id: "status",
                head: heading("status"),
                fields: ["status"],
                shownAs: "text",
                tones: "status",
                width: 16,
              },
              {
                kind: "lookup",
                id: "progress",
                head: heading("progressPct"),
                fields: ["progressPct"],
                shownAs: "percent",
                mean: true,
              },
              { kind: "lookup", id: "due", head: heading("dueDate"), fields: ["dueDate"], shownAs: "day" },
              {
                kind: "lookup",
                id: "daysLeft",
                head: heading("daysLeft"),
                fields: ["daysLeft"],
                shownAs: "integer",
              },
              {
                kind: "lookup",
                id: "signal",
                head: heading("light"),
                fields: ["light"],
                shownAs: "text",
                tones: "light",
                width: 16,
              },
              {
                kind: "lookup",
                id: "linkedRows",
                head: heading("linkedRows"),
                fields: ["linkedRows"],
                shownAs: "integer",
              },
              { kind: "count", id: "activities", head: words.activities, tests: [] },
              {
                kind: "count",
                id: "completed",
                head: words.completedActivities,
                tests: [{ kind: "choice", field: "status", code: "completed" }],
              },
              {
                kind: "mean",
                id: "meanProgress",
                head: words.meanOfActivities,
                field: "progressPct",
                width: 14,
              },
            ],
            rest: words.rest,
            total: words.total,
          },
          lines: 2,
          without: { label: words.withoutDueDate, column: "due" },
        },
      ],
      chart: {
        type: "BarClustered",
        table: 0,
        columns: ["progress"],
        withRest: false,
        percent: true,
        colors: ["main"],
      },
    };
  },
);
