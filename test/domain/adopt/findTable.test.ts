import { cutTable } from "../../../src/domain/adopt/cutTable";
import { findHeadingRow } from "../../../src/domain/adopt/findHeadingRow";
import type { FoundTable, Grid, GridMerge } from "../../../src/domain/adopt/SourceTable";

const merge = (row: number, column: number, rows: number, columns: number): GridMerge => ({
  row,
  column,
  rows,
  columns,
});

function found(grid: Grid, merged: readonly GridMerge[] = []): FoundTable {
  const table = findHeadingRow(grid, merged);
  if (!table) throw new Error("no table found");
  return table;
}

/** Row and reason of every row that is none of data. */
const skips = (grid: Grid, merged: readonly GridMerge[] = []): [number, string][] =>
  cutTable(grid, found(grid, merged), merged).rows.flatMap(({ sourceRow, skip }) =>
    skip === undefined ? [] : [[sourceRow, skip] as [number, string]],
  );

const head = ["No.", "Activity", "Responsible", "Deadline", "Budget", "Status"];
const first = [1, "Workshop", "GWG", "15/03/2025", 5000, "Done"];
const second = [2, "Study", "GS", "30/06/2025", 7000, "Ongoing"];

describe("T115 the heading is found", () => {
  it("T115 in the first row", () => {
    const table = found([head, first, second]);
    expect(table).toMatchObject({
      heading: { first: 0, count: 1 },
      columns: { first: 0, last: 5 },
      headings: head,
      body: { first: 1, last: 2 },
    });
    expect(table.confidence).toBeGreaterThan(0.8);
  });

  it("T115 below titles, beside blank columns and above blank rows", () => {
    const indent = (row: unknown[]) => [null, null, ...row] as never[];
    const grid: Grid = [
      ["ព្រះរាជាណាចក្រកម្ពុជា"],
      ["ជាតិ សាសនា ព្រះមហាក្សត្រ"],
      [],
      [null, null, "Action plan of the Gender Working Group for the year 2025"],
      [null, null, "Updated: 15/01/2025", null, null, "Draft"],
      [],
      indent(head),
      indent(first),
      indent(second),
      [],
    ];
    expect(found(grid)).toMatchObject({
      heading: { first: 6, count: 1 },
      columns: { first: 2, last: 7 },
      headings: head,
      body: { first: 7, last: 8 },
    });
  });

  it("T115 below a title that is merged over the table", () => {
    const grid: Grid = [["Training courses", null, null, null, null, null], head, first];
    expect(found(grid, [merge(0, 0, 1, 6)])).toMatchObject({
      heading: { first: 1, count: 1 },
      headings: head,
    });
    expect(found(grid)).toMatchObject({ heading: { first: 1, count: 1 }, headings: head });
  });

  it("T115 in Khmer, with a blank heading and a column that nobody headed", () => {
    const grid: Grid = [
      ["ល.រ", "សកម្មភាព", null, "អ្នកទទួលខុសត្រូវ", "កាលបរិច្ឆេទ"],
      [1, "ប្រជុំ", "x", "GWG", "២៧ វិច្ឆិកា ២០២៤", "note"],
    ];
    expect(found(grid).headings).toEqual(["ល.រ", "សកម្មភាព", "", "អ្នកទទួលខុសត្រូវ", "កាលបរិច្ឆេទ", ""]);
  });

  it("T115 of two tables side by side, the wider one is taken", () => {
    const grid: Grid = [
      ["Code", "Name", null, null, ...head],
      ["A", "b", null, null, ...first],
    ];
    expect(found(grid)).toMatchObject({ columns: { first: 4, last: 9 }, headings: head });
  });

  it("T115 nothing is found where there is nothing", () => {
    expect(findHeadingRow([])).toBeUndefined();
    expect(findHeadingRow([[], [null, ""]])).toBeUndefined();
    expect(
      findHeadingRow([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toBeUndefined();
  });

  it("T115 a heading without rows is one with no body", () => {
    const { body } = found([head]);
    expect(body.last).toBeLessThan(body.first);
    expect(cutTable([head], found([head])).rows).toEqual([]);
  });
});

it("T115 columns that stand apart are told, single remarks beside the table are not", () => {
  const grid: Grid = [
    [...head, null, null, "Name", "Phone"],
    [...first, null, null, "Sok", "012", null, null, "x"],
    [...second, null, null, null, "013"],
  ];
  expect(found(grid)).toMatchObject({ columns: { first: 0, last: 5 }, beside: [8, 9] });
  expect(found([head, first, second]).beside).toEqual([]);
});

describe("T116 headings of two rows", () => {
  const top = ["No.", "Course title", "Planned", null, "Actual", null, "Status"];
  const below = [null, null, "Total", "Women", "Total", "Women", null];
  const row = [1, "Gender basics", 30, 20, 28, 15, "Done"];
  const joined = [
    "No.",
    "Course title",
    "Planned - Total",
    "Planned - Women",
    "Actual - Total",
    "Actual - Women",
    "Status",
  ];
  const merged = [
    merge(1, 0, 2, 1),
    merge(1, 1, 2, 1),
    merge(1, 2, 1, 2),
    merge(1, 4, 1, 2),
    merge(1, 6, 2, 1),
  ];

  it("T116 groups are spread over their parts, merged or not", () => {
    const grid: Grid = [["Training"], top, below, row];
    for (const merges of [merged, []]) {
      expect(found(grid, merges)).toMatchObject({
        heading: { first: 1, count: 2 },
        headings: joined,
        body: { first: 3, last: 3 },
      });
    }
  });

  it("T116 three rows are one heading where others are merged down over them", () => {
    const grid: Grid = [
      ["Plan"],
      ["No.", "Code", "Activity", "Budget", null, null],
      [null, null, null, 2025, null, null],
      [null, null, null, "Plan", "Actual", "%"],
      [1, "SO1.ST1.OP1.A01", "Workshop", 100, 50, 0.5],
    ];
    const tall = [0, 1, 2].map((column) => merge(1, column, 3, 1));
    expect(found(grid, [...tall, merge(1, 3, 1, 3), merge(2, 3, 1, 3)])).toMatchObject({
      heading: { first: 1, count: 3 },
      headings: [
        "No.",
        "Code",
        "Activity",
        "Budget - 2025 - Plan",
        "Budget - 2025 - Actual",
        "Budget - 2025 - %",
      ],
      body: { first: 4, last: 4 },
    });
  });

  it("T116 two languages are joined", () => {
    const grid: Grid = [
      ["លេខកូដ", "ស្ថានភាព", "ថ្ងៃចាប់ផ្តើម"],
      ["Code", "Status", "Start"],
      ["SO1", "Completed", 45658],
    ];
    expect(found(grid)).toMatchObject({
      heading: { first: 0, count: 2 },
      headings: ["លេខកូដ / Code", "ស្ថានភាព / Status", "ថ្ងៃចាប់ផ្តើម / Start"],
    });
  });

  it("T116 a row of data below short headings is no second row", () => {
    const grid: Grid = [
      ["Code", "Title", "Status"],
      ["Alpha", "Beta", "Done"],
      ["Gamma", "Delta", "Done"],
    ];
    expect(found(grid).heading).toEqual({ first: 0, count: 1 });
  });
});

describe("T117 rows that are none of data are told apart", () => {
  it("T117 totals, remarks, signatures and blank rows below the table", () => {
    const grid: Grid = [
      head,
      first,
      second,
      ["Total", null, null, null, 12000],
      [],
      ["Source: minutes of the meeting"],
      [null, null, null, null, "ធ្វើនៅភ្នំពេញ ថ្ងៃទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤"],
      [null, null, null, null, "Head of the secretariat"],
    ];
    expect(skips(grid)).toEqual([
      [3, "totalRow"],
      [4, "blankRow"],
      [5, "noteRow"],
      [6, "noteRow"],
      [7, "noteRow"],
    ]);
  });

  it("T117 Khmer totals, also between the rows; a task that begins so is data", () => {
    expect(
      skips([head, first, ["សរុប", null, null, null, 5000], second, [3, "Total review of the law", "GS"]]),
    ).toEqual([[2, "totalRow"]]);
    expect(skips([head, first, ["សរុបរង", null, null, null, 5000], second])).toEqual([[2, "totalRow"]]);
    expect(skips([head, first, ["Total budget", null, null, null, 5000]])).toEqual([[2, "totalRow"]]);
    expect(skips([head, first, [null, "សរុបរួម៖", null, null, "៥.០០០.០០០ ៛"]])).toEqual([[2, "totalRow"]]);
  });

  it("T117 numbers of the columns, the heading once more, a title between the rows", () => {
    const grid: Grid = [
      head,
      ["១", "២", "៣", "៤", "៥", "៦"],
      ["Objective 1", null, null, null, null, null],
      first,
      head,
      second,
    ];
    expect(skips(grid, [merge(2, 0, 1, 6)])).toEqual([
      [1, "columnNumbers"],
      [2, "sectionRow"],
      [4, "repeatedHeading"],
    ]);
  });

  it("T117 a last row with a title alone is data", () => {
    expect(skips([head, first, second, [3, "Third task"]])).toEqual([]);
  });
});

it("T118 cells merged downwards hold for each of their rows", () => {
  const grid: Grid = [head, first, [2, "Study", null, "30/06/2025", 7000, "Ongoing"]];
  const merged = [merge(1, 2, 2, 1)];
  const table = cutTable(grid, found(grid, merged), merged);
  expect(table.rows.map(({ cells }) => cells[2])).toEqual(["GWG", "GWG"]);
  expect(table.rows.map(({ spread }) => [...(spread ?? [])])).toEqual([[], [2]]);
});
