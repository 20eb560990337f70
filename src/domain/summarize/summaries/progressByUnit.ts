import { draftLabel } from "../../schema/Label";
import { listById } from "../../schema/lists";
import { UNITS_LIST } from "../../schema/tableName";
import type { Column } from "../CrossTab";
import { defineSummary } from "../defineSummary";

const TEMPLATE = "plan";

/** Activities of the plan by responsible unit and status, and their mean progress. */
export const progressByUnit = defineSummary(
  {
    id: "progressByUnit",
    label: draftLabel("Progress by unit", "វឌ្ឍនភាពតាមអង្គភាព"),
    description: draftLabel(
      "Activities of the plan by responsible unit and status, with mean progress.",
      "សកម្មភាពក្នុងផែនការតាមអង្គភាពទទួលខុសត្រូវ និងតាមស្ថានភាព ព្រមទាំងវឌ្ឍនភាពមធ្យម។",
    ),
    templates: [TEMPLATE],
  },
  ({ words, lists }) => {
    const statuses = (lists.get("status") ?? []).map(({ code }) => code);
    const counts: Column[] = statuses.map((code) => ({
      kind: "count",
      id: `status.${code}`,
      head: { list: "status", code },
      tests: [{ kind: "choice", field: "status", code }],
    }));
    return {
      filters: [{ template: TEMPLATE, field: "level", code: "activity" }],
      tables: [
        {
          crossTab: {
            template: TEMPLATE,
            tests: [
              { kind: "filled", field: "planCode" },
              { kind: "choice", field: "level", code: "activity" },
            ],
            rows: {
              kind: "choices",
              field: "responsibleUnit",
              list: UNITS_LIST,
              codes: (lists.get(UNITS_LIST) ?? []).map(({ code }) => code),
            },
            rowHead: words.unitsSheet,
            rowWidth: 44,
            columns: [
              ...counts,
              {
                kind: "rest",
                id: "otherStatus",
                head: words.rest,
                whole: "total",
                parts: counts.map(({ id }) => id),
              },
              { kind: "count", id: "total", head: words.total, tests: [] },
              {
                kind: "count",
                id: "withProgress",
                head: words.withProgress,
                tests: [{ kind: "number", field: "progressPct" }],
              },
              {
                kind: "mean",
                id: "meanProgress",
                head: words.meanProgress,
                field: "progressPct",
                numbers: "withProgress",
              },
            ],
            rest: words.rest,
            total: words.total,
          },
        },
      ],
      chart: {
        type: "BarStacked",
        table: 0,
        columns: [...counts.map(({ id }) => id), "otherStatus"],
        withRest: true,
        percent: false,
        colors: [...statuses.map(statusColor), "missing"],
      },
    };
  },
);

/** Work under way in the main colour, so that it differs from what has not begun; the rest by its tone. */
function statusColor(code: string) {
  if (code === "inProgress") return "main";
  if (code === "cancelled") return "bad";
  return listById("status")?.choices.find((choice) => choice.code === code)?.tone ?? "accent";
}
