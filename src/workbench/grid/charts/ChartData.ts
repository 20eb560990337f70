/** A chart ready to be drawn. */
export interface ChartData {
  title: string;
  /** What screen readers say. */
  label: string;
  legend: "Top" | "Bottom" | "Left" | "Right" | null;
  categories: string[];
  series: { name: string; values: (number | null)[]; color: string; labels: boolean }[];
  /** For rings: a colour for each category. */
  pointColors: string[];
  categoryTitle: string;
  valueTitle: string;
  minimum: number | undefined;
  maximum: number | undefined;
  /** Number format of the value axis and of labels. */
  format: string | undefined;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
