import { formatText } from "../../book/cells/formatText";
import { AxesPicture, plotInside } from "./AxesPicture";
import type { Box, ChartData } from "./ChartData";
import { niceScale } from "./niceScale";

/** A line for each series; a gap where a value is missing. */
export function LinesPicture({ data, box, markers }: { data: ChartData; box: Box; markers: boolean }) {
  const all = data.series.flatMap((s) => s.values.filter((v) => v !== null));
  const scale = niceScale(all, data.minimum, data.maximum);
  const plot = plotInside(data, box, scale, false);
  const band = plot.width / data.categories.length;
  const x = (n: number) => plot.left + band * (n + 0.5);
  const y = (value: number) => plot.top + plot.height * (1 - (value - scale.from) / (scale.to - scale.from));
  return (
    <g>
      <AxesPicture data={data} box={box} plot={plot} scale={scale} lying={false} />
      {data.series.map((series, n) => (
        <g key={n}>
          <path
            d={path(series.values, x, y)}
            fill="none"
            stroke={series.color}
            strokeWidth={2.2}
            strokeLinejoin="round"
          />
          {series.values.map((value, at) =>
            value === null ? null : (
              <g key={at} data-value={value}>
                {markers && <circle cx={x(at)} cy={y(value)} r={3.2} fill={series.color} />}
                {series.labels && (
                  <text x={x(at)} y={y(value) - 7} textAnchor="middle" fill="#333d4d">
                    {formatText(value, data.labelFormat)}
                  </text>
                )}
              </g>
            ),
          )}
        </g>
      ))}
    </g>
  );
}

function path(
  values: readonly (number | null)[],
  x: (n: number) => number,
  y: (value: number) => number,
): string {
  let text = "";
  let pen = "M";
  values.forEach((value, n) => {
    if (value === null) {
      pen = "M";
      return;
    }
    text += `${pen}${x(n).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = "L";
  });
  return text;
}
