import { formatText } from "../../book/cells/formatText";
import type { Box, ChartData } from "./ChartData";

/** The first series as parts of a whole. @param hole 0 is a pie; else the hole's part of the radius */
export function RingPicture({ data, box, hole }: { data: ChartData; box: Box; hole: number }) {
  const series = data.series[0];
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (!series || whole === 0) return null;
  const radius = Math.min(box.width, box.height) / 2 - 4;
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const starts = values.map((_, n) => values.slice(0, n).reduce((sum, value) => sum + value, 0) / whole);
  return (
    <g>
      {values.map((value, n) => {
        if (value === 0) return null;
        const from = starts[n] ?? 0;
        const middle = (from + value / whole / 2) * 2 * Math.PI;
        const at = radius * (hole > 0 ? (1 + hole) / 2 : 0.65);
        return (
          <g key={n}>
            <path
              d={slice(centre, radius, hole, from, from + value / whole)}
              fill={data.pointColors[n]}
              stroke="#fff"
              data-value={value}
            />
            {series.labels && value / whole > 0.03 && (
              <text
                x={centre.x + Math.sin(middle) * at}
                y={centre.y - Math.cos(middle) * at + 4}
                textAnchor="middle"
                fill="#fff"
                fontWeight={600}
              >
                {data.percentLabels ? formatText(value / whole, "0%") : formatText(value, data.labelFormat)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** @param from @param to parts of the whole, clockwise from the top */
function slice(
  centre: { x: number; y: number },
  radius: number,
  hole: number,
  from: number,
  to: number,
): string {
  // A full circle has no two different ends: it is drawn a hair short.
  const end = Math.min(to, from + 0.99999);
  const point = (part: number, r: number) => {
    const angle = part * 2 * Math.PI;
    return `${(centre.x + Math.sin(angle) * r).toFixed(2)} ${(centre.y - Math.cos(angle) * r).toFixed(2)}`;
  };
  const large = end - from > 0.5 ? 1 : 0;
  const inner = radius * hole;
  const back =
    hole > 0
      ? `L${point(end, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}`
      : `L${centre.x} ${centre.y}`;
  return `M${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(end, radius)}${back}Z`;
}
