import type { Area, Chart, Scalar } from "../../book/Book";
import type { Editor } from "../../book/Editor";
import { formatAddress } from "../../book/address";
import { toStored } from "../../calc/storedFormula";
import { isError } from "../../calc/errorValue";
import { element, escapeText, textElement } from "../xml/escapeXml";

/** Points of a series that are kept beside its reference; Excel reads them anew anyway. */
const MOST_POINTS = 10_000;

/** Puts names, references and their current values into the chart part that hucre wrote with placeholders. */
export function fillChart(xml: string, chart: Chart, sheet: string, editor: Editor): string {
  return xml
    .replace(/<c:tx><c:v>N(\d+)<\/c:v><\/c:tx>/g, (_whole, index: string) => {
      const name = chart.series[Number(index)]?.name ?? "";
      if (name === "") return "";
      if (!name.startsWith("=")) return `<c:tx>${textElement("c:v", name)}</c:tx>`;
      return `<c:tx>${reference(name, sheet, editor, "name")}</c:tx>`;
    })
    .replace(
      /<c:(?:num|str)Ref><c:f>S!([VC])(\d+)<\/c:f><\/c:(?:num|str)Ref>/g,
      (_whole, kind: string, index: string) => {
        const series = chart.series[Number(index)];
        const formula = (kind === "V" ? series?.values : series?.categories) ?? "";
        return reference(formula, sheet, editor, kind === "C" ? "categories" : "values");
      },
    );
}

/** A reference as charts hold it (absolute, with its sheet), and the values that it gives now. */
function reference(
  formula: string,
  sheet: string,
  editor: Editor,
  role: "name" | "categories" | "values",
): string {
  const place = editor.resolve(formula, sheet);
  const values = place ? firstValues(editor, place.sheet, place.area) : [];
  const address = place
    ? formatAddress(place.area, editor.sheet(place.sheet).name, true)
    : toStored(formula.startsWith("=") ? formula : `=${formula}`).slice(1);
  const isText =
    role === "name" || (role === "categories" && values.some((value) => typeof value === "string"));
  const points = values
    .map((value, i) => {
      const text = pointText(value, isText);
      return text === undefined ? "" : element("c:pt", { idx: i }, `<c:v>${escapeText(text)}</c:v>`);
    })
    .join("");
  const count = element("c:ptCount", { val: values.length });
  const cache = isText
    ? `<c:strCache>${count}${points}</c:strCache>`
    : `<c:numCache><c:formatCode>General</c:formatCode>${count}${points}</c:numCache>`;
  const tag = isText ? "strRef" : "numRef";
  return `<c:${tag}><c:f>${escapeText(address)}</c:f>${values.length === 0 ? "" : cache}</c:${tag}>`;
}

function firstValues(editor: Editor, sheet: string, area: Area): Scalar[] {
  const bottom = Math.min(area.bottom, area.top + MOST_POINTS - 1);
  const right = Math.min(area.right, area.left + MOST_POINTS - 1);
  return editor
    .values(sheet, { ...area, bottom, right })
    .flat()
    .slice(0, MOST_POINTS);
}

function pointText(value: Scalar, isText: boolean): string | undefined {
  if (value === null) return undefined;
  if (isError(value)) return value.error;
  if (isText) return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}
