import { formatText } from "../../book/cells/formatText";
import { measureText } from "../paint/measureText";
import type { Box, ChartData } from "./ChartData";
import { cut } from "./LegendPicture";
import type { Scale } from "./niceScale";

const INK = "#5b6676";
const RULE = "#e3e7ec";
const FONT = "11px Calibri, Carlito, sans-serif";

/** Where the bars or lines go, once the axes have their room. @param lying values run to the right */
export function plotInside(data: ChartData, box: Box, scale: Scale, lying: boolean): Box {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((t) => measureText(t, FONT, 11)));
  const left = lying
    ? Math.min(box.width * 0.4, widest(data.categories) + 10)
    : widest(scale.ticks.map((t) => formatText(t, data.format))) + 10;
  const below = lying ? 20 : Math.min(34, box.height * 0.3);
  const titleLeft = (lying ? data.categoryTitle : data.valueTitle) ? 18 : 0;
  const titleBelow = (lying ? data.valueTitle : data.categoryTitle) ? 18 : 0;
  return {
    left: box.left + left + titleLeft,
    top: box.top + 6,
    width: Math.max(10, box.width - left - titleLeft - 10),
    height: Math.max(10, box.height - below - titleBelow - 6),
  };
}

interface Props {
  data: ChartData;
  box: Box;
  plot: Box;
  scale: Scale;
  lying: boolean;
}

/** Lines, ticks and names of both axes. */
export function AxesPicture({ data, box, plot, scale, lying }: Props) {
  const along = (value: number) => (value - scale.from) / (scale.to - scale.from);
  const band = (lying ? plot.height : plot.width) / data.categories.length;
  const bottom = plot.top + plot.height;
  // Where names would lie over each other, only every n-th is written.
  const every = Math.max(1, Math.ceil((lying ? 13 : 28) / band));
  return (
    <g fill={INK}>
      {scale.ticks.map((tick) => {
        const x = plot.left + along(tick) * plot.width;
        const y = bottom - along(tick) * plot.height;
        return lying ? (
          <g key={tick}>
            <line x1={x} x2={x} y1={plot.top} y2={bottom} stroke={RULE} />
            <text x={x} y={bottom + 14} textAnchor="middle">
              {formatText(tick, data.format)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} stroke={RULE} />
            <text x={plot.left - 6} y={y + 4} textAnchor="end">
              {formatText(tick, data.format)}
            </text>
          </g>
        );
      })}
      {data.categories.map((name, n) => {
        if (n % every !== 0) return null;
        if (lying) {
          const y = data.reversed ? plot.top + band * (n + 0.5) : bottom - band * (n + 0.5);
          return (
            <text key={n} x={plot.left - 6} y={y + 4} textAnchor="end">
              {cut(name, plot.left - box.left - 10)}
            </text>
          );
        }
        return (
          <foreignObject key={n} x={plot.left + band * n} y={bottom + 3} width={band * every} height={32}>
            <div className="chart-category">{name}</div>
          </foreignObject>
        );
      })}
      <AxisTitle
        text={lying ? data.categoryTitle : data.valueTitle}
        x={box.left + 10}
        y={plot.top + plot.height / 2}
        upright
      />
      <AxisTitle
        text={lying ? data.valueTitle : data.categoryTitle}
        x={plot.left + plot.width / 2}
        y={box.top + box.height - 2}
      />
    </g>
  );
}

function AxisTitle({
  text,
  x,
  y,
  upright = false,
}: {
  text: string;
  x: number;
  y: number;
  upright?: boolean;
}) {
  if (!text) return null;
  return (
    <text x={x} y={y} textAnchor="middle" transform={upright ? `rotate(-90 ${x} ${y})` : undefined}>
      {text}
    </text>
  );
}
