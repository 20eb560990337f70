import { memo } from "react";
import type { Chart } from "../../book/Book";
import { HEADER_HEIGHT, toPixels, type SheetView } from "../geometry/SheetView";
import { ChartPicture } from "./ChartPicture";
import { readChart } from "./readChart";

/** The sheet's charts, over its cells. They scroll with the cells. */
export const ChartLayer = memo(function ChartLayer({ view }: { view: SheetView }) {
  const { sheet } = view;
  if (sheet.charts.length === 0) return null;
  const top = sheet.showHeadings ? HEADER_HEIGHT : 0;
  return (
    <div className="chart-layer" style={{ left: view.rowHeaderWidth, top }}>
      {sheet.charts.map((chart) => (
        <OneChart key={chart.id} view={view} chart={chart} />
      ))}
    </div>
  );
});

function OneChart({ view, chart }: { view: SheetView; chart: Chart }) {
  const size = { width: toPixels(chart.width), height: toPixels(chart.height) };
  return (
    <div
      className="chart"
      data-chart={chart.id}
      style={{ left: toPixels(chart.left), top: toPixels(chart.top), ...size }}
    >
      <ChartPicture type={chart.type} data={readChart(view.editor, view.sheet.id, chart)} {...size} />
    </div>
  );
}
