import { draftLabel } from "../../schema/Label";
import { nurseryChecklist } from "../../schema/templates/nurseryChecklist";
import { nurseryPhases } from "../../schema/templates/nurseryPhases";
import type { SheetWords } from "../../sheet/SheetWords";
import type { Axis, Column, RowTest } from "../CrossTab";
import { defineSummary } from "../defineSummary";
import type { DescriptionContext, SummaryTable } from "../Summary";

const TEMPLATE = "nurseryChecklist";
const COUNTED: readonly RowTest[] = [{ kind: "filled", field: "itemId" }];
const MUST: RowTest = { kind: "choice", field: "importance", code: "must" };
const YES: RowTest = { kind: "choice", field: "available", code: "yes" };

/** What the nursery room has and lacks, by importance and category, and how far its phases are. */
export const nurseryReadiness = defineSummary(
  {
    id: "nurseryReadiness",
    label: draftLabel("Nursery room readiness", "ភាពត្រៀមរួចរាល់បន្ទប់ទារកដ្ឋាន"),
    description: draftLabel(
      "What the nursery room has and lacks, by importance and category, what it would cost, and its phases.",
      "អ្វីដែលបន្ទប់ទារកដ្ឋានមាន និងខ្វះ តាមកម្រិតសំខាន់ និងប្រភេទ តម្លៃ និងដំណាក់កាល។",
    ),
    templates: [TEMPLATE, "nurseryPhases"],
  },
  (context) => ({
    filters: [],
    tables: [byImportance(context), byCategory(context), phases(context)],
    chart: {
      type: "ColumnClustered",
      table: 1,
      columns: ["readiness"],
      withRest: false,
      percent: true,
      colors: ["good"],
    },
  }),
);

const codesOf = ({ lists }: DescriptionContext, list: string): string[] =>
  (lists.get(list) ?? []).map(({ code }) => code);

const axis = (context: DescriptionContext, field: string, list: string): Axis => ({
  kind: "choices",
  field,
  list,
  codes: codesOf(context, list),
});

const fieldLabel = (fieldId: string, { language }: DescriptionContext): string =>
  nurseryChecklist.fields.find((field) => field.id === fieldId)?.label[language] ?? fieldId;

/** A count for each choice of a list, and what is left over. */
function split(context: DescriptionContext, field: string, list: string): Column[] {
  const group = fieldLabel(field, context);
  const parts = codesOf(context, list).map((code): Column => ({
    kind: "count",
    id: `${field}.${code}`,
    group,
    head: { list, code },
    tests: [{ kind: "choice", field, code }],
  }));
  return [
    ...parts,
    {
      kind: "rest",
      id: `${field}.rest`,
      group,
      head: context.words.rest,
      whole: "items",
      parts: parts.map(({ id }) => id),
      width: 14,
    },
  ];
}

const items = (words: SheetWords): Column => ({ kind: "count", id: "items", head: words.items, tests: [] });

const gapCost = (words: SheetWords): Column => ({
  kind: "sum",
  id: "gapCost",
  head: words.gapCost,
  field: "gapCost",
  tests: [],
  money: true,
  width: 16,
});

const byImportance = (context: DescriptionContext): SummaryTable => {
  const { words } = context;
  return {
    title: words.byImportance,
    crossTab: {
      template: TEMPLATE,
      tests: COUNTED,
      rows: axis(context, "importance", "importance"),
      rowHead: fieldLabel("importance", context),
      rowWidth: 32,
      columns: [
        items(words),
        ...split(context, "available", "available"),
        {
          kind: "share",
          id: "availableShare",
          head: words.availableShare,
          part: "available.yes",
          whole: ["items"],
        },
        gapCost(words),
      ],
      rest: words.rest,
      total: words.total,
    },
  };
};

const byCategory = (context: DescriptionContext): SummaryTable => {
  const { words } = context;
  return {
    title: words.byCategory,
    crossTab: {
      template: TEMPLATE,
      tests: COUNTED,
      rows: axis(context, "category", "nurseryCategory"),
      rowHead: fieldLabel("category", context),
      rowWidth: 32,
      columns: [
        items(words),
        ...split(context, "available", "available"),
        ...split(context, "importance", "importance"),
        { kind: "count", id: "mustAvailable", head: words.mustAvailable, tests: [MUST, YES], width: 14 },
        {
          kind: "share",
          id: "readiness",
          head: words.readiness,
          part: "mustAvailable",
          whole: ["importance.must"],
        },
        gapCost(words),
      ],
      rest: words.rest,
      total: words.total,
    },
  };
};

const phases = ({ words, lists, language }: DescriptionContext): SummaryTable => {
  const heading = (fieldId: string): string =>
    nurseryPhases.fields.find((field) => field.id === fieldId)?.label[language] ?? fieldId;
  const day = (field: string): Column => ({
    kind: "lookup",
    id: field,
    head: heading(field),
    fields: [field],
    shownAs: "day",
  });
  return {
    title: words.phases,
    crossTab: {
      template: "nurseryPhases",
      tests: [{ kind: "filled", field: "phaseNo" }],
      rows: {
        kind: "keys",
        template: "nurseryPhases",
        keys: (lists.get("phase") ?? []).map(({ code }) => Number(code)).filter(Number.isFinite),
        list: "phase",
        field: null,
      },
      rowHead: words.phases,
      rowWidth: 32,
      columns: [
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
        day("plannedStart"),
        day("plannedEnd"),
        day("actualStart"),
        day("actualEnd"),
      ],
      rest: null,
      total: words.meanProgress,
    },
  };
};
