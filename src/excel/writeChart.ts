import type { Language } from "../domain/schema/Label";
import type { ChartPlan } from "../domain/sheet/SheetPlan";
import { chartColors, fonts } from "./roleStyles";

/** Queues a native chart over cells of the same sheet. Bars stand in the order of the rows, first on top. */
export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, language: Language): void {
  const chart = sheet.charts.add(plan.type, sheet.getRange(plan.source), plan.seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.color = "#1F3864";
  chart.format.font.name = fonts[language].body;
  chart.legend.position = "Bottom";
  // One series needs no key: the title says what it is.
  chart.legend.visible = (plan.colors?.length ?? 0) !== 1;
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.type.startsWith("Bar")) categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = plan.percent ? "0%" : "0";
  valueAxis.minimum = 0;
  if (plan.percent) valueAxis.maximum = 1;
  const [first, last = first] = plan.place.split(":");
  if (first) chart.setPosition(first, last);
  plan.colors?.forEach((color, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(chartColors[color]);
  });
}
