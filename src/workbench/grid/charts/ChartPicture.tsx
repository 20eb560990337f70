import { fontFamily } from "../paint/fontFamily";
import { BarsPicture } from "./BarsPicture";
import type { Box, ChartData } from "./ChartData";
import { LegendPicture, legendSize } from "./LegendPicture";
import { LinesPicture } from "./LinesPicture";
import { RingPicture } from "./RingPicture";

interface Props {
  /** A word of Office.js. */
  type: string;
  data: ChartData;
  width: number;
  height: number;
}

const PAD = 10;

/** A chart as a picture: title, legend and plot. Types that it doesn't know are drawn as columns. */
export function ChartPicture({ type, data, width, height }: Props) {
  const ring = /^(Doughnut|Pie)/.test(type);
  const titleHeight = data.title ? 30 : 4;
  const legend = legendSize(data, ring);
  const sideways = data.legend === "Left" || data.legend === "Right";
  const plot: Box = {
    left: PAD + (data.legend === "Left" ? legend.width : 0),
    top: PAD + titleHeight + (data.legend === "Top" ? legend.height : 0),
    width: width - 2 * PAD - (sideways ? legend.width : 0),
    height: height - 2 * PAD - titleHeight - (sideways || !data.legend ? 0 : legend.height),
  };
  const beside: Box = {
    left: data.legend === "Left" ? PAD : data.legend === "Right" ? width - PAD - legend.width : PAD,
    top:
      data.legend === "Top"
        ? PAD + titleHeight
        : data.legend === "Bottom"
          ? height - PAD - legend.height
          : plot.top,
    width: sideways ? legend.width : width - 2 * PAD,
    height: sideways ? plot.height : legend.height,
  };
  const drawable = plot.width > 20 && plot.height > 20 && data.categories.length > 0;
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={data.label}
      fontFamily={fontFamily("Calibri")}
      fontSize={11}
    >
      {data.title && (
        <text
          x={width / 2}
          y={PAD + 17}
          textAnchor="middle"
          fontSize={15}
          fontWeight={600}
          fill={data.titleColor ?? "#333d4d"}
        >
          {data.title}
        </text>
      )}
      {drawable && ring && (
        <RingPicture data={data} box={plot} hole={type.startsWith("Doughnut") ? 0.58 : 0} />
      )}
      {drawable && !ring && type.startsWith("Line") && (
        <LinesPicture data={data} box={plot} markers={type !== "Line"} />
      )}
      {drawable && !ring && !type.startsWith("Line") && (
        <BarsPicture
          data={data}
          box={plot}
          lying={type.startsWith("Bar")}
          stack={type.includes("100") ? "share" : type.includes("Stacked") ? "sum" : "none"}
        />
      )}
      {data.legend && <LegendPicture data={data} box={beside} ring={ring} sideways={sideways} />}
    </svg>
  );
}
