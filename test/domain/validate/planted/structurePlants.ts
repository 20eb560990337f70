import type { SpoiltColumn, TableData } from "../../../../src/domain/record/TableData";
import { matchHeadings } from "../../../../src/domain/schema/headings";
import { readSettings } from "../../../../src/domain/schema/readSettings";
import { ROW_ID } from "../../../../src/domain/schema/Template";
import { templateById } from "../../../../src/domain/schema/templates";
import type { Workbook } from "../../../../src/domain/Workbook";
import type { Plant } from "./Plant";

const withTable = (workbook: Workbook, id: string, change: (table: TableData) => TableData): Workbook => ({
  ...workbook,
  tables: new Map([...workbook.tables].map(([key, table]) => [key, key === id ? change(table) : table])),
});

/** The table under other headings; columns are found anew. */
function withHeadings(table: TableData, headings: readonly string[]): TableData {
  const template = templateById(table.templateId);
  return template ? { ...table, headings, columnOf: matchHeadings(template, headings).columnOf } : table;
}

const columnIn = (table: TableData, field: string): number => table.columnOf.get(field) ?? -1;

const spoil =
  (spoilt: SpoiltColumn) =>
  (workbook: Workbook): Workbook =>
    withTable(workbook, "trainings", (table) => ({ ...table, spoilt: [spoilt] }));

/** Headings, rows and cells of tables as Excel has them, and the Settings sheet. */
export const structurePlants: readonly Plant[] = [
  {
    finds: ["error S1.missing nurseryChecklist - phase"],
    book: (workbook) =>
      withTable(workbook, "nurseryChecklist", (table) => {
        const gone = columnIn(table, "phase");
        const rows = table.rows.map((row) => row.filter((_, column) => column !== gone));
        return withHeadings(
          { ...table, rows },
          table.headings.filter((_, column) => column !== gone),
        );
      }),
  },
  {
    finds: ["warning S1.missing nurseryChecklist - gapCost"],
    book: (workbook) =>
      withTable(workbook, "nurseryChecklist", (table) => {
        const gone = columnIn(table, "gapCost");
        const rows = table.rows.map((row) => row.filter((_, column) => column !== gone));
        return withHeadings(
          { ...table, rows },
          table.headings.filter((_, column) => column !== gone),
        );
      }),
  },
  {
    finds: ["error S1.renamed trainings - venue"],
    book: (workbook) =>
      withTable(workbook, "trainings", (table) =>
        withHeadings(
          table,
          table.headings.map((heading, at) => (at === columnIn(table, "venue") ? `${heading} ***` : heading)),
        ),
      ),
  },
  {
    finds: ["warning S2 meetings - venue"],
    book: (workbook) =>
      withTable(workbook, "meetings", (table) => {
        const second = table.headings[columnIn(table, "venue")] ?? "";
        const rows = table.rows.map((row) => [...row, "Elsewhere"]);
        return withHeadings({ ...table, rows }, [...table.headings, `${second} `]);
      }),
  },
  {
    finds: ["error S4 eventTasks k2 responsibleUnit"],
    book: (workbook) =>
      withTable(workbook, "eventTasks", (table) => {
        const column = columnIn(table, "responsibleUnit");
        return { ...table, merged: [{ row: 1, column, range: "G6:G7" }] };
      }),
  },
  {
    finds: ["error S4 eventTasks - responsibleUnit"],
    book: (workbook) =>
      withTable(workbook, "eventTasks", (table) => {
        const column = columnIn(table, "responsibleUnit");
        return { ...table, merged: [{ row: null, column, range: "G4:H4" }] };
      }),
  },
  {
    finds: ["warning S5 nurseryUse - -"],
    book: (workbook) => ({
      ...workbook,
      lost: ["nurseryUse"],
      tables: new Map([...workbook.tables].filter(([id]) => id !== "nurseryUse")),
    }),
  },
  { finds: ["warning S6 inputs - -"], book: (workbook) => ({ ...workbook, newer: ["inputs"] }) },
  {
    finds: ["note S7 meetings - -"],
    book: (workbook) =>
      withTable(workbook, "meetings", (table) => {
        const column = columnIn(table, ROW_ID);
        const rows = table.rows.map((row, at) =>
          row.map((cell, i) => (at === 1 && i === column ? null : cell)),
        );
        return { ...table, rows };
      }),
  },
  {
    finds: ["warning S8.gone trainings - status"],
    book: spoil({ field: "status", what: "rule", isWhole: true }),
  },
  {
    finds: ["warning S8.part trainings - status"],
    book: spoil({ field: "status", what: "rule", isWhole: false }),
  },
  {
    finds: ["warning S9.format trainings - startDate"],
    book: spoil({ field: "startDate", what: "format", isWhole: false }),
  },
  {
    finds: ["warning S9.colours trainings - -"],
    book: spoil({ field: null, what: "colours", isWhole: true }),
  },
  {
    finds: ["warning S3.noTable - - -"],
    book: (workbook, language) => ({
      ...workbook,
      settings: { ...workbook.settings, problems: readSettings([], language).problems ?? [] },
    }),
  },
  { finds: ["warning S3.blank - - currency"], settings: { currency: null } },
  { finds: ["warning S3.unreadable - - planEnd"], settings: { planEnd: "when it is done" } },
  { finds: ["warning S3.outOfRange - - greenGap"], settings: { greenGap: 3 } },
];
