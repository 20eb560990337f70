import type { Sheet } from "../../book/Book";
import type { ForeignSheet } from "../foreign/Foreign";
import { readNamespaces } from "../foreign/readPieces";
import { kindOf } from "../package/Relation";
import { EMU, toPoints, type AnchorPoint } from "../sheet/anchors";
import { child, descendants, numberOf, parseXml, relationId, type XmlElement } from "../xml/parseXml";
import { readChart } from "./readChart";
import type { ReadContext } from "./ReadContext";

/** Reads a sheet's drawing: charts of known kinds into the book, all else is kept as it stands. */
export function readDrawing(path: string, sheet: Sheet, foreign: ForeignSheet, context: ReadContext): void {
  const source = context.file.text(path);
  const root = parseXml(source);
  const relations = context.file.relations(path);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const anchors: string[] = [];
  for (const anchor of root.children) {
    const text = source.slice(anchor.start, anchor.end);
    // The drawn half of a form control, whose other half is lost.
    if (text.includes("compatExt")) continue;
    const frame = child(anchor, "graphicFrame");
    const link = frame && descendants(frame, "chart")[0];
    const part = link && byId.get(relationId(link) ?? "");
    const properties = frame && descendants(frame, "cNvPr")[0];
    const chart = part && kindOf(part) === "chart" && readChart(context.file.text(part.target), properties);
    if (!chart || !part) {
      anchors.push(text);
      continue;
    }
    Object.assign(chart, readPlace(anchor, sheet));
    sheet.charts.push(chart);
    foreign.charts.set(chart.id, { snapshot: "", path: part.target });
  }
  if (anchors.length === 0) return;
  const named = new Set(
    anchors.flatMap((anchor) => [...anchor.matchAll(/:\w+="([^"]*)"/g)].map((match) => match[1])),
  );
  const used = relations.filter((one) => named.has(one.id));
  foreign.drawing = { ...readNamespaces(root), anchors, fragments: new Map(), relations: used };
}

function readPlace(
  anchor: XmlElement,
  sheet: Sheet,
): { left: number; top: number; width: number; height: number } {
  const position = child(anchor, "pos");
  const from = child(anchor, "from");
  const start = position
    ? { left: (numberOf(position, "x") ?? 0) / EMU, top: (numberOf(position, "y") ?? 0) / EMU }
    : toPoints(sheet, readPoint(from));
  const to = child(anchor, "to");
  if (to) {
    const end = toPoints(sheet, readPoint(to));
    return { ...start, width: round(end.left - start.left), height: round(end.top - start.top) };
  }
  const size = child(anchor, "ext");
  return {
    ...start,
    width: round((numberOf(size, "cx") ?? 0) / EMU),
    height: round((numberOf(size, "cy") ?? 0) / EMU),
  };
}

function readPoint(element: XmlElement | undefined): AnchorPoint {
  const number = (name: string): number => Math.max(0, Number(child(element, name)?.text) || 0);
  return {
    column: number("col"),
    columnOffset: number("colOff"),
    row: number("row"),
    rowOffset: number("rowOff"),
  };
}

const round = (points: number): number => Math.round(points * 1000) / 1000;
