import { draftLabel } from "../../schema/Label";
import type { SheetWords } from "../../sheet/SheetWords";
import type { Column } from "../CrossTab";
import { defineSummary } from "../defineSummary";

/** Participants of training courses, planned and actual, by sex and by the quarter in which the course starts. */
export const trainingBySexAndQuarter = defineSummary(
  {
    id: "trainingBySexAndQuarter",
    label: draftLabel("Training by sex and quarter", "អ្នកចូលរួមវគ្គតាមភេទ និងត្រីមាស"),
    description: draftLabel(
      "Participants of training courses, planned and actual, women and men, by quarter of the report year.",
      "អ្នកចូលរួមវគ្គបណ្តុះបណ្តាល គ្រោង និងជាក់ស្តែង ស្ត្រី និងបុរស តាមត្រីមាសនៃឆ្នាំរាយការណ៍។",
    ),
    templates: ["trainings"],
  },
  ({ words }) => ({
    filters: [],
    byYear: true,
    tables: [
      {
        crossTab: {
          template: "trainings",
          tests: [{ kind: "filled", field: "trainingCode" }],
          rows: { kind: "quarters", field: "startDate" },
          rowHead: words.quarter,
          rowWidth: 26,
          columns: [
            { kind: "count", id: "courses", head: words.courses, tests: [] },
            ...participants("planned", words.planned, words),
            ...participants("actual", words.actual, words),
            {
              kind: "share",
              id: "womenShare",
              head: words.womenShare,
              group: words.actual,
              part: "actualWomen",
              whole: ["actualWomen", "actualMen"],
            },
          ],
          rest: words.otherDates,
          total: words.total,
        },
      },
    ],
    chart: {
      type: "ColumnClustered",
      table: 0,
      columns: ["actualWomen", "actualMen"],
      withRest: false,
      percent: false,
      colors: ["accent", "main"],
    },
  }),
);

/**
 * Total, women, men and what was not split. Ministries report "total, of which women": men are the total less
 * the women of those courses that report women; a blank is not 0 women. So total = women + men + not split.
 */
function participants(kind: "planned" | "actual", group: string, words: SheetWords): Column[] {
  const total = `${kind}Total`;
  const women = `${kind}Women`;
  return [
    { kind: "sum", id: total, group, head: words.total, field: total, tests: [] },
    {
      kind: "sum",
      id: women,
      group,
      head: words.women,
      field: women,
      tests: [{ kind: "number", field: total }],
    },
    {
      kind: "sum",
      id: `${kind}Men`,
      group,
      head: words.men,
      field: total,
      tests: [{ kind: "number", field: women }],
      less: women,
    },
    {
      kind: "rest",
      id: `${kind}NotReported`,
      group,
      head: words.sexNotReported,
      whole: total,
      parts: [women, `${kind}Men`],
    },
  ];
}
