import type { Color } from "./hucreStyles";

/** The 56 colours of files before Excel 2007, from index 8 on (ECMA-376 18.8.27); 0-7 repeat 8-15. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";

/** Colours of a theme in the order of the file's theme part: dark 1, light 1, dark 2, light 2, accents, links. */
export type ThemeColors = readonly string[];

/** A file's colour as "#RRGGBB"; undefined for "automatic" and for what names no colour. */
export function resolveColor(color: Color | undefined, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  let base: string | undefined;
  if (color.rgb !== undefined) base = color.rgb.slice(-6);
  // Attribute values 0-3 name light 1, dark 1, light 2, dark 2: pairs stand the other way round in the theme part.
  else if (color.theme !== undefined) base = theme[color.theme < 4 ? color.theme ^ 1 : color.theme];
  else if (color.indexed !== undefined && color.indexed < 64) {
    const at = (color.indexed < 8 ? color.indexed : color.indexed - 8) * 6;
    base = INDEXED.slice(at, at + 6);
  }
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tint(base, color.tint ?? 0).toUpperCase()}`;
}

/** "FFRRGGBB" of "#RRGGBB", as spreadsheet parts write colours; black for what is no colour. */
export function argb(color: string): string {
  return /^#?[0-9A-Fa-f]{6}$/.test(color) ? `FF${color.slice(-6).toUpperCase()}` : "FF000000";
}

/** Lighter (towards 1) or darker (towards -1) by changing the lightness alone (ECMA-376 18.8.19). */
function tint(rgb: string, amount: number): string {
  if (amount === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const target = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  const room = 1 - Math.abs(2 * lightness - 1);
  const saturation = room === 0 ? 0 : (high - low) / room;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const spread = high - low;
  return parts
    .map((part) => {
      const place = spread === 0 ? 0.5 : (part - low) / spread;
      const value = Math.round((target - chroma / 2 + place * chroma) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0");
    })
    .join("");
}
