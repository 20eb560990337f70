import type { Area, Book, Cell, Scalar, Sheet, Style } from "../../../src/workbench/book/Book";
import { createBook, createSheet } from "../../../src/workbench/book/createBook";
import { internStyle } from "../../../src/workbench/book/internStyle";
import { errorValue } from "../../../src/workbench/calc/errorValue";

export const area = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});

export function put(
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  more: Partial<Cell> = {},
): void {
  for (let c = 0; c <= column; c++) sheet.columns[c] ??= [];
  const cells = sheet.columns[column];
  if (cells) cells[row] = { value, style: 0, ...more };
}

/** A book that uses all that a file of ours can hold, in Khmer and English. */
export function richBook(): Book {
  const book = createBook("rich.xlsx");
  const plan = book.sheets[0] as Sheet;
  plan.name = "ផែនការ Plan's";
  const lists = createSheet("Lists");
  const hidden = createSheet("Hidden");
  hidden.visibility = "VeryHidden";
  book.sheets.push(lists, hidden);
  for (const sheet of book.sheets) book.selection[sheet.id] = { row: 0, column: 0, areas: [area(0, 0)] };
  fillPlan(book, plan);
  fillLists(book, lists, plan);
  put(hidden, 0, 0, "secret");
  fillWorkbook(book, plan, lists);
  return book;
}

function fillPlan(book: Book, plan: Sheet): void {
  const style = (one: Style): number => internStyle(book.styles, one);
  const title = style({
    font: { name: "Khmer OS Muol Light", size: 16, bold: true, color: "#1F3864", underline: "Double" },
    fill: "#FFF2CC",
    horizontal: "Center",
    vertical: "Top",
    wrapText: true,
    borders: {
      bottom: { style: "Continuous", weight: "Medium", color: "#BF9000" },
      left: { style: "Dash", weight: "Thin", color: "#FF0000" },
      diagonalDown: { style: "Double", weight: "Thick", color: "#000000" },
    },
  });
  const date = style({ numberFormat: "dd/MM/yyyy", locked: false });
  const percent = style({ numberFormat: "0%", indent: 2, horizontal: "Right" });
  const short = style({ numberFormat: "m/d/yyyy" });
  const turned = style({
    rotation: -45,
    shrinkToFit: true,
    fill: "#DDEBF7",
    fillPattern: "LightUp",
    formulaHidden: true,
  });
  put(plan, 0, 0, "ផែនការសកម្មភាព យេនឌ័រ ២០២៤-២០២៨", { style: title });
  plan.merges.push(area(0, 0, 0, 3));
  ["ល.រ No", "សកម្មភាព\nActivity", "Start", "Budget [KHR] '#1"].forEach((text, i) => put(plan, 2, i, text));
  for (let row = 3; row < 6; row++) {
    put(plan, row, 0, row - 2);
    put(plan, row, 1, row === 3 ? "=SUM(A1) is text" : row === 4 ? "  spaces  " : "tab\tand _x000A_ code", {
      ...(row === 3 ? { quotePrefix: true } : {}),
    });
    put(plan, row, 2, 45292.5 + row, { style: date });
    put(plan, row, 3, row * 2, { formula: "=Plan_2[[#This Row],[ល.រ No]]*2+4" });
  }
  put(plan, 6, 1, "សរុប Total");
  put(plan, 6, 3, 0, { formula: "=SUBTOTAL(109,Plan_2[Budget '[KHR'] '''#1])" });
  plan.tables.push({
    id: "t1",
    name: "Plan_2",
    area: area(2, 0, 6, 3),
    showHeaders: true,
    showTotals: true,
    columns: [
      { id: 1, name: "ល.រ No" },
      { id: 5, name: "សកម្មភាព\nActivity", totalLabel: "សរុប Total" },
      { id: 3, name: "Start" },
      {
        id: 9,
        name: "Budget [KHR] '#1",
        calculated: "=Plan_2[[#This Row],[ល.រ No]]*2+4",
        totalFormula: "=SUBTOTAL(109,Plan_2[Budget '[KHR'] '''#1])",
      },
    ],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: {
      0: { filterOn: "Custom", criterion1: ">=1", criterion2: "<>2", operator: "And" },
      1: { filterOn: "Values", values: ["  spaces  ", "ខ្មែរ", ""] },
    },
    sort: { fields: [{ key: 0, ascending: false }], matchCase: false },
  });
  plan.filteredRows.add(4);
  put(plan, 8, 0, true, { style: style({ checkbox: true }) });
  put(plan, 8, 1, errorValue("#N/A"));
  put(plan, 8, 2, 0.25, { style: percent });
  put(plan, 8, 3, 45000, { style: short });
  put(plan, 8, 4, null, { style: turned });
  put(plan, 9, 0, errorValue("#DIV/0!"), { formula: "=1/0" });
  put(plan, 9, 1, "ខ្មែរ-x", { formula: '=TEXTJOIN("-",TRUE,"ខ្មែរ","x")' });
  put(plan, 9, 2, true, { formula: "=1<2" });
  put(plan, 9, 3, 1e21);
  put(plan, 9, 4, -1.5e-7);
  plan.columnLines = {
    0: { size: 30 },
    1: { size: 210.75, style: percent },
    2: { size: 210.75, style: percent },
    5: { hidden: true, size: 60 },
  };
  plan.rowLines = { 0: { size: 42.75, style: title }, 10: { hidden: true }, 11: { size: 30, outline: 1 } };
  plan.tabColor = "#BF9000";
  plan.showGridlines = false;
  plan.frozen = { rows: 3, columns: 2 };
  plan.notes.push({ row: 2, column: 3, author: "សុខា", text: "ចំណាំ៖ line 1\nline 2 & <more>" });
  plan.hyperlinks.push(
    { area: area(9, 5), address: "https://example.com/?a=1&b=2", screenTip: "Site" },
    { area: area(10, 5, 11, 6), documentReference: "Lists!A1" },
  );
  plan.customProperties.template = "plan@1 ខ្មែរ";
  plan.protection = {
    options: {
      allowFormatCells: true,
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertRows: true,
      allowInsertHyperlinks: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowSort: true,
      allowAutoFilter: true,
      allowPivotTables: false,
      allowEditObjects: true,
      allowEditScenarios: false,
      selectionMode: "Unlocked",
    },
    password: "legacy:CC1A",
  };
  plan.pageLayout = {
    ...plan.pageLayout,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    margins: { left: 36, right: 36, top: 43.2, bottom: 43.2, header: 18, footer: 18 },
    centerHorizontally: true,
    printGridlines: true,
    printArea: [area(0, 0, 20, 4), area(22, 0, 30, 4)],
    titleRows: { first: 2, last: 2 },
    titleColumns: { first: 0, last: 1 },
    headersFooters: {
      ...plan.pageLayout.headersFooters,
      leftHeader: "ក្រសួង && co",
      centerFooter: "&P / &N",
      rightFooter: "&D",
    },
    rowBreaks: [15, 20],
    columnBreaks: [3],
  };
  addRules(plan);
}

function addRules(plan: Sheet): void {
  const plain = {
    prompt: { showPrompt: false, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop" as const, title: "", message: "" },
  };
  plan.validations.push(
    {
      id: "v1",
      areas: [area(3, 1, 5, 1), area(8, 1)],
      type: "List",
      formula1: "=UnitList",
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "អង្គភាព", message: 'ជ្រើសរើស "one"' },
      errorAlert: {
        showAlert: true,
        style: "Warning",
        title: "Not in list",
        message: "Pick one\nof the list",
      },
    },
    {
      id: "v2",
      areas: [area(3, 0, 5, 0)],
      type: "WholeNumber",
      operator: "Between",
      formula1: 1,
      formula2: "=Lists!$A$5",
      inCellDropDown: true,
      ignoreBlanks: false,
      ...plain,
    },
    {
      id: "v3",
      areas: [area(3, 2, 5, 2)],
      type: "Date",
      operator: "GreaterThanOrEqualTo",
      formula1: 45292,
      inCellDropDown: true,
      ignoreBlanks: true,
      ...plain,
    },
    {
      id: "v4",
      areas: [area(8, 2)],
      type: "List",
      formula1: 'ក,ខ,"q"',
      inCellDropDown: false,
      ignoreBlanks: true,
      ...plain,
    },
    {
      id: "v5",
      areas: [area(9, 2)],
      type: "Custom",
      formula1: "=LEN(C10)<5",
      inCellDropDown: true,
      ignoreBlanks: true,
      ...plain,
    },
  );
  const base = { areas: [area(3, 0, 5, 3)], stopIfTrue: false, style: {} };
  plan.conditionalFormats.push(
    {
      ...base,
      id: "c1",
      type: "Custom",
      priority: 1,
      stopIfTrue: true,
      formula: '=$A4="យឺត"',
      style: {
        fill: "#FFC7CE",
        font: { color: "#9C0006", bold: true },
        borders: { top: { style: "Continuous", weight: "Thin", color: "#FF0000" } },
        numberFormat: "0.0",
      },
    },
    {
      ...base,
      id: "c2",
      type: "CellValue",
      priority: 0,
      rule: { formula1: "=10", formula2: "=20", operator: "Between" },
      style: { fill: "#C6EFCE" },
    },
    {
      ...base,
      id: "c3",
      type: "ContainsText",
      priority: 2,
      areas: [area(3, 1, 5, 1), area(8, 1)],
      rule: { operator: "Contains", text: 'ខ"x' },
      style: { font: { italic: true } },
    },
    {
      ...base,
      id: "c4",
      type: "TopBottom",
      priority: 3,
      rule: { rank: 10, type: "BottomPercent" },
      style: { fill: "#FFEB9C" },
    },
    {
      ...base,
      id: "c5",
      type: "PresetCriteria",
      priority: 4,
      rule: { criterion: "LastSevenDays" },
      style: { fill: "#FFEB9C" },
    },
    {
      ...base,
      id: "c6",
      type: "PresetCriteria",
      priority: 5,
      rule: { criterion: "EqualOrBelowAverage" },
      style: { fill: "#FFEB9C" },
    },
    {
      ...base,
      id: "c7",
      type: "PresetCriteria",
      priority: 6,
      rule: { criterion: "DuplicateValues" },
      style: { fill: "#FFEB9C" },
    },
    {
      ...base,
      id: "c8",
      type: "ColorScale",
      priority: 7,
      scale: {
        threeColorScale: true,
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "Formula", formula: "=$D$4", color: "#63BE7B" },
        },
      },
    },
    {
      ...base,
      id: "c9",
      type: "DataBar",
      priority: 8,
      scale: {
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Number", formula: "100" },
        showDataBarOnly: true,
        positiveFormat: { fillColor: "#638EC6", gradientFill: false },
        axisColor: "#000000",
        negativeFormat: { fillColor: "#FF0000", matchPositiveFillColor: false },
      },
    },
    {
      ...base,
      id: "c10",
      type: "IconSet",
      priority: 9,
      scale: {
        style: "ThreeTrafficLights1",
        reverseIconOrder: true,
        showIconOnly: false,
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "33", operator: "GreaterThan" },
          { type: "Percent", formula: "67", operator: "GreaterThanOrEqual" },
        ],
      },
    },
  );
}

function fillLists(book: Book, lists: Sheet, plan: Sheet): void {
  ["ក", "ខ", "គ"].forEach((text, i) => put(lists, i, 0, text));
  put(lists, 4, 0, 12);
  for (let i = 0; i < 3; i++) put(lists, i, 1, (i + 1) * 10);
  put(lists, 6, 0, 3, { formula: "=SEQUENCE(3)", array: true, spill: area(6, 0, 8, 0) });
  lists.autoFilter = { area: area(0, 0, 4, 1), criteria: { 1: { filterOn: "TopItems", criterion1: "2" } } };
  lists.filteredRows.add(2);
  lists.rowLines[3] = { size: 20 };
  const reference = "=Lists!$B$1:$B$3";
  const chart = {
    title: { text: "វឌ្ឍនភាព Progress", visible: true },
    legend: { visible: true, position: "Bottom" },
    width: 360,
    height: 216.5,
    axes: {},
  };
  lists.charts.push(
    {
      ...chart,
      id: "ch1",
      name: "Progress",
      type: "ColumnStacked",
      left: 150.5,
      top: 12,
      series: [
        {
          name: "=Lists!$A$1",
          values: reference,
          categories: "=Lists!$A$1:$A$3",
          color: "#1F3864",
          hasDataLabels: true,
        },
        { name: "ចំនួន", values: "='ផែនការ Plan''s'!$A$4:$A$6", categories: "=Lists!$A$1:$A$3" },
      ],
      axes: {
        category: { title: "អង្គភាព" },
        value: { title: "Number", minimum: 0, maximum: 50, numberFormat: "#,##0" },
      },
      extra: {
        "series/0/gapWidth": 60,
        "series/0/overlap": 100,
        altText: "ក្រាហ្វ",
        "title/format/font/size": 14,
      },
    },
    {
      ...chart,
      id: "ch2",
      name: "Ring",
      type: "Doughnut",
      left: 0,
      top: 300,
      legend: { visible: false, position: "Right" },
      series: [{ name: "x", values: reference, categories: "=Lists!$A$1:$A$3" }],
      extra: { "series/0/points/1/format/fill/color": "#BF9000" },
    },
    {
      ...chart,
      id: "ch3",
      name: "Line",
      type: "Line",
      left: 400,
      top: 300,
      title: { text: "", visible: false },
      series: [{ name: "x", values: reference }],
      extra: {},
    },
    {
      ...chart,
      id: "ch4",
      name: "Bars",
      type: "BarClustered",
      left: 800,
      top: 300,
      series: [{ name: "x", values: reference }],
      extra: {},
    },
  );
  book.activeSheet = lists.id;
  book.selection[lists.id] = { row: 4, column: 1, areas: [area(3, 0, 5, 2), area(8, 8)] };
  void plan;
}

function fillWorkbook(book: Book, plan: Sheet, lists: Sheet): void {
  book.names.push(
    { name: "UnitList", scope: null, formula: "=Lists!$A$1:$A$3", visible: true, comment: "ឯកតា" },
    { name: "Rate_1", scope: lists.id, formula: "=0.5", visible: false, comment: "" },
    { name: "Rate_1", scope: null, formula: "='ផែនការ Plan''s'!$D$4*2", visible: true, comment: "" },
  );
  book.customXmlParts.push({
    id: "{0A1B2C3D-0000-4000-8000-AABBCCDDEEFF}",
    namespaceUri: "urn:test",
    xml: '<a xmlns="urn:test"><b k="ខ្មែរ">&lt;x&gt;</b></a>',
  });
  book.properties = {
    ...book.properties,
    title: "ផែនការ",
    author: "A & B",
    revisionNumber: 3,
    creationDate: "2026-01-02T03:04:05Z",
    company: "MoWA",
    comments: "line",
  };
  Object.assign(book.properties.custom, { text: "ខ្មែរ", number: 1.5, whole: 7, yes: true });
  Object.assign(book.settings, { "gmsp.language": '"km"', other: '{"a":[1,"<"]}' });
  book.structureProtection = {};
  void plan;
}
