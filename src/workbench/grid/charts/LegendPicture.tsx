import { measureText } from "../paint/measureText";
import type { Box, ChartData } from "./ChartData";

const LINE = 18;

function entries(data: ChartData, ring: boolean): { name: string; color: string }[] {
  if (!ring) return data.series;
  return data.categories.map((name, n) => ({ name, color: data.pointColors[n] ?? "#888" }));
}

/** Pixels that the legend takes from the plot. */
export function legendSize(data: ChartData, ring: boolean): { width: number; height: number } {
  const widest = Math.max(0, ...entries(data, ring).map(({ name }) => textWidth(name)));
  return { width: Math.min(170, widest + 30), height: LINE + 6 };
}

function textWidth(text: string): number {
  return measureText(text, "11px Calibri, Carlito, sans-serif", 11);
}

/** What each colour stands for. */
export function LegendPicture({
  data,
  box,
  ring,
  sideways,
}: {
  data: ChartData;
  box: Box;
  ring: boolean;
  sideways: boolean;
}) {
  const list = entries(data, ring);
  const widths = list.map(({ name }) => textWidth(name) + 28);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const start = box.left + Math.max(0, (box.width - whole) / 2);
  const starts = widths.map((_, n) => widths.slice(0, n).reduce((sum, width) => sum + width, start));
  const top = box.top + Math.max(0, (box.height - list.length * LINE) / 2);
  return (
    <g>
      {list.map((entry, n) => {
        const x = sideways ? box.left + 8 : (starts[n] ?? 0);
        const y = sideways ? top + n * LINE : box.top + 8;
        if (sideways && y > box.top + box.height - LINE) return null;
        return (
          <g key={n}>
            <rect x={x} y={y} width={10} height={10} fill={entry.color} rx={1} />
            <text x={x + 15} y={y + 9} fill="#4a5568">
              {sideways ? cut(entry.name, box.width - 26) : entry.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Text cut to a width, with an ellipsis. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let end = Math.max(1, Math.floor((text.length * width) / textWidth(text)) - 1);
  while (end > 1 && textWidth(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, end)}…`;
}
