import { formatText } from "../../book/cells/formatText";
import { AxesPicture, plotInside } from "./AxesPicture";
import type { Box, ChartData } from "./ChartData";
import { niceScale } from "./niceScale";

interface Props {
  data: ChartData;
  box: Box;
  /** Bars lie, columns stand. */
  lying: boolean;
  stack: "none" | "sum" | "share";
}

interface Bar {
  from: number;
  to: number;
  /** Place across the axis, as parts of a category's band. */
  at: number;
  thick: number;
  category: number;
  series: number;
}

export function BarsPicture({ data, box, lying, stack }: Props) {
  const bars = layOut(data, stack);
  const shown = stack === "share" ? { ...data, format: "0%" } : data;
  const ends = bars.flatMap((bar) => [bar.from, bar.to]);
  const scale = stack === "share" ? niceScale([0, 1], 0, 1) : niceScale(ends, data.minimum, data.maximum);
  const plot = plotInside(shown, box, scale, lying);
  const along = (value: number) => Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
  const band = (lying ? plot.height : plot.width) / data.categories.length;
  const bottom = plot.top + plot.height;
  return (
    <g>
      <AxesPicture data={shown} box={box} plot={plot} scale={scale} lying={lying} />
      {bars.map((bar, n) => {
        const low = along(Math.min(bar.from, bar.to));
        const high = along(Math.max(bar.from, bar.to));
        const thick = Math.max(1, bar.thick * band);
        // From the bottom, as Excel draws the first category of lying bars, unless they are reversed.
        const place = lying && data.reversed ? data.categories.length - 1 - bar.category : bar.category;
        const across = (place + (lying && data.reversed ? 1 - bar.at - bar.thick : bar.at)) * band;
        const rect = lying
          ? {
              x: plot.left + low * plot.width,
              y: bottom - across - thick,
              width: (high - low) * plot.width,
              height: thick,
            }
          : {
              x: plot.left + across,
              y: bottom - high * plot.height,
              width: thick,
              height: (high - low) * plot.height,
            };
        const series = data.series[bar.series];
        const value = series?.values[bar.category] ?? null;
        return (
          <g key={n}>
            <rect {...rect} fill={series?.color} data-value={value ?? ""} />
            {series?.labels && value !== null && value !== 0 && (
              <text
                x={rect.x + (lying && stack === "none" ? rect.width + 4 : rect.width / 2)}
                y={
                  lying
                    ? rect.y + thick / 2 + 4
                    : stack === "none"
                      ? rect.y - 4
                      : rect.y + rect.height / 2 + 4
                }
                textAnchor={lying && stack === "none" ? "start" : "middle"}
                fill={stack === "none" ? "#333d4d" : "#fff"}
              >
                {formatText(value, data.labelFormat)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Where each bar begins and ends. Stacked ones go up from zero, and down for negative values. */
function layOut(data: ChartData, stack: Props["stack"]): Bar[] {
  const bars: Bar[] = [];
  const gap = stack === "none" ? 0.15 : 0.22;
  const thick = (1 - 2 * gap) / (stack === "none" ? Math.max(1, data.series.length) : 1);
  data.categories.forEach((_, category) => {
    let up = 0;
    let down = 0;
    const whole = data.series.reduce((sum, s) => sum + Math.abs(s.values[category] ?? 0), 0) || 1;
    data.series.forEach((one, series) => {
      const value = one.values[category];
      if (value === null || value === undefined) return;
      const size = stack === "share" ? value / whole : value;
      const from = stack === "none" ? 0 : size < 0 ? down : up;
      if (size < 0) down += size;
      else up += size;
      const at = stack === "none" ? gap + series * thick : gap;
      bars.push({ from, to: from + size, at, thick, category, series });
    });
  });
  return bars;
}
