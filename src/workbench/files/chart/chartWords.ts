/** Chart types that the book draws and files hold, by Office.js' word. */
export const CHART_TYPES: readonly {
  type: string;
  kind: "column" | "bar" | "line" | "pie" | "doughnut" | "area";
  grouping: "plain" | "stacked" | "percentStacked";
  markers?: boolean;
}[] = [
  { type: "ColumnClustered", kind: "column", grouping: "plain" },
  { type: "ColumnStacked", kind: "column", grouping: "stacked" },
  { type: "ColumnStacked100", kind: "column", grouping: "percentStacked" },
  { type: "BarClustered", kind: "bar", grouping: "plain" },
  { type: "BarStacked", kind: "bar", grouping: "stacked" },
  { type: "BarStacked100", kind: "bar", grouping: "percentStacked" },
  { type: "Line", kind: "line", grouping: "plain", markers: false },
  { type: "LineMarkers", kind: "line", grouping: "plain", markers: true },
  { type: "LineStacked", kind: "line", grouping: "stacked", markers: false },
  { type: "LineMarkersStacked", kind: "line", grouping: "stacked", markers: true },
  { type: "LineStacked100", kind: "line", grouping: "percentStacked", markers: false },
  { type: "LineMarkersStacked100", kind: "line", grouping: "percentStacked", markers: true },
  { type: "Pie", kind: "pie", grouping: "plain" },
  { type: "Doughnut", kind: "doughnut", grouping: "plain" },
  { type: "Area", kind: "area", grouping: "plain" },
  { type: "AreaStacked", kind: "area", grouping: "stacked" },
  { type: "AreaStacked100", kind: "area", grouping: "percentStacked" },
];

/** Where a legend stands: hucre's word and Office.js'. */
export const LEGEND_PLACES = [
  ["top", "Top"],
  ["bottom", "Bottom"],
  ["left", "Left"],
  ["right", "Right"],
  ["topRight", "Corner"],
] as const;

/** Members of hucre's charts for the fonts of title and legend, and the last word of Office.js' path. */
export const FONT_MEMBERS = {
  title: [
    ["titleFontSize", "size"],
    ["titleBold", "bold"],
    ["titleItalic", "italic"],
    ["titleColor", "color"],
    ["titleFontFamily", "name"],
  ],
  legend: [
    ["legendFontSize", "size"],
    ["legendBold", "bold"],
    ["legendItalic", "italic"],
    ["legendFontColor", "color"],
    ["legendFontFamily", "name"],
  ],
} as const;

/** hucre's axes and Office.js' names for them. */
export const AXIS_FONTS = [
  ["x", "categoryAxis"],
  ["y", "valueAxis"],
] as const;

/** Marks on an axis, and where its labels stand: the file's word and Office.js'. */
export const TICK_MARKS = [
  ["none", "None"],
  ["cross", "Cross"],
  ["in", "Inside"],
  ["out", "Outside"],
] as const;
export const TICK_LABELS = [
  ["nextTo", "NextToAxis"],
  ["high", "High"],
  ["low", "Low"],
  ["none", "None"],
] as const;

/** Room between the columns of a new chart, in percent of a column's width. */
export const GAP_WIDTH = 219;
