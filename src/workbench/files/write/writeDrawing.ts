import type { Chart, Sheet } from "../../book/Book";
import { fillChart } from "../chart/fillChart";
import type { ForeignSheet } from "../foreign/Foreign";
import { carryParts, joinPieces, rootAttributes } from "../foreign/placePieces";
import { snapshotOf } from "../foreign/snapshotOf";
import { CONTENT, RELATES, RELATION_NAMESPACE } from "../package/partTypes";
import { toAnchor, type AnchorPoint } from "../sheet/anchors";
import { element, XML_HEAD } from "../xml/escapeXml";
import type { WriteContext } from "./WriteContext";

const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OWN = new Map([
  ["xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["r", RELATION_NAMESPACE],
]);

/** Writes a sheet's charts, and the pictures and shapes that came with the file; gives the drawing's path, undefined where there is nothing to draw. */
export function writeDrawing(
  sheet: Sheet,
  foreign: ForeignSheet | undefined,
  context: WriteContext,
): string | undefined {
  const kept = foreign?.drawing;
  if (sheet.charts.length === 0 && !kept) return undefined;
  const { file } = context;
  const path = file.freePath("xl/drawings/drawing", "xml");
  const anchors: string[] = [];
  if (kept && context.foreign) {
    const place = joinPieces(path, kept, context.foreign, file);
    anchors.push(...kept.anchors.map(place));
  }
  let shape = highestShape(anchors);
  for (const chart of sheet.charts) {
    const part = writeChart(chart, sheet, foreign, context);
    context.chartParts.set(chart.id, part);
    const relation = file.relate(path, RELATES.chart, part);
    anchors.push(chartAnchor(chart, sheet, relation, ++shape));
  }
  file.add(
    path,
    `${XML_HEAD}<xdr:wsDr${rootAttributes(kept, OWN)}>${anchors.join("")}</xdr:wsDr>`,
    CONTENT.drawing,
  );
  return path;
}

/** A chart that nobody changed since the file was opened is written as it was. */
function writeChart(
  chart: Chart,
  sheet: Sheet,
  foreign: ForeignSheet | undefined,
  context: WriteContext,
): string {
  const before = foreign?.charts.get(chart.id);
  if (before && context.foreign && before.snapshot === snapshotOf(chart) && !context.file.has(before.path)) {
    carryParts([{ id: "", type: "", target: before.path, external: false }], context.foreign, context.file);
    if (context.file.has(before.path)) return before.path;
  }
  const path = context.file.freePath("xl/charts/chart", "xml");
  context.file.add(
    path,
    fillChart(context.frame.chart(chart.id), chart, sheet.id, context.editor),
    CONTENT.chart,
  );
  return path;
}

function chartAnchor(chart: Chart, sheet: Sheet, relation: string, shape: number): string {
  const from = toAnchor(sheet, chart.left, chart.top);
  const to = toAnchor(sheet, chart.left + chart.width, chart.top + chart.height);
  const text = chart.extra.altText;
  const properties = element("xdr:cNvPr", {
    id: shape,
    name: chart.name,
    descr: typeof text === "string" ? text : undefined,
  });
  const frame =
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${point("xdr:from", from)}${point("xdr:to", to)}` +
    `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function point(name: string, at: AnchorPoint): string {
  const inside = `<xdr:col>${at.column}</xdr:col><xdr:colOff>${at.columnOffset}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${at.rowOffset}</xdr:rowOff>`;
  return `<${name}>${inside}</${name}>`;
}

/** Shapes of a drawing are numbered; ours go on after those that are there. */
function highestShape(anchors: readonly string[]): number {
  let highest = 1;
  for (const anchor of anchors) {
    for (const [, id] of anchor.matchAll(/cNvPr\b[^>]*?\bid="(\d{1,9})"/g))
      highest = Math.max(highest, Number(id));
  }
  return highest;
}
