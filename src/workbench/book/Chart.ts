export interface ChartSeries {
  /** A literal, or a formula reference such as "=Sheet1!$B$4". */
  name: string;
  /** References such as "=Sheet1!$B$5:$B$9". */
  values: string;
  categories?: string;
  color?: string;
  hasDataLabels?: boolean;
}

export interface Chart {
  id: string;
  name: string;
  /** Words of Office.js: ColumnClustered, ColumnStacked, BarClustered, BarStacked, Line, Doughnut, Pie… */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  axes: {
    category?: { title?: string; numberFormat?: string };
    value?: { title?: string; minimum?: number; maximum?: number; numberFormat?: string };
  };
  /** Everything else that was set on it, by Office.js path ("series/0/gapWidth"); read back as set. */
  extra: Record<string, unknown>;
}
