import { invalidArgument } from "../protocol/HostError";

/** The colour names that HTML has had from the start; Excel takes more, our own code writes "#RRGGBB". */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["silver", "#C0C0C0"],
  ["gray", "#808080"],
  ["grey", "#808080"],
  ["white", "#FFFFFF"],
  ["maroon", "#800000"],
  ["red", "#FF0000"],
  ["purple", "#800080"],
  ["fuchsia", "#FF00FF"],
  ["green", "#008000"],
  ["lime", "#00FF00"],
  ["olive", "#808000"],
  ["yellow", "#FFFF00"],
  ["navy", "#000080"],
  ["blue", "#0000FF"],
  ["teal", "#008080"],
  ["aqua", "#00FFFF"],
  ["orange", "#FFA500"],
  ["pink", "#FFC0CB"],
  ["brown", "#A52A2A"],
  ["lightgray", "#D3D3D3"],
  ["lightgrey", "#D3D3D3"],
  ["darkgray", "#A9A9A9"],
  ["darkgrey", "#A9A9A9"],
]);

/** "#RRGGBB" in capitals, from "#rgb", "#rrggbb" or a colour name. */
export function readColor(value: unknown, name = "color"): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.replace(/[0-9a-f]/gi, "$&$&").toUpperCase();
  const named = NAMES.get(text.toLowerCase());
  if (named !== undefined) return named;
  throw invalidArgument(`${name} must be #RRGGBB or the name of a colour`);
}
