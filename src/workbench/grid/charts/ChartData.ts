/** A chart ready to be drawn. */
export interface ChartData {
  title: string;
  titleColor: string | undefined;
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
  /** Number format of the value axis. */
  format: string | undefined;
  labelFormat: string | undefined;
  /** Labels of a ring say parts of the whole instead of values. */
  percentLabels: boolean;
  /** The first category of lying bars is at the top instead of the bottom. */
  reversed: boolean;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
