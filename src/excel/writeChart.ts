import type { Language } from "../domain/schema/Label";
import type { ChartPlan } from "../domain/sheet/SheetPlan";
import { chartColors, fonts } from "./roleStyles";

/** Queues a native chart over cells of the same sheet. */
export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan, language: Language): void {
  const type = plan.type === "BarStacked100" ? "BarStacked100" : plan.type;
  const chart = sheet.charts.add(type, sheet.getRange(plan.source), plan.seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.color = "#1F3864";
  chart.format.font.name = fonts[language].body;
  chart.legend.position = "Bottom";
  const [first, last = first] = plan.place.split(":");
  if (first) chart.setPosition(first, last);
  plan.colors?.forEach((color, index) => {
    chart.series.getItemAt(index).format.fill.setSolidColor(chartColors[color]);
  });
}
