/** How a table style colours its cells; approximately Excel's, in the Office theme. */
export interface TableLook {
  headerFill?: string;
  headerColor?: string;
  headerRule?: string;
  band?: string;
  /** Lines between rows. */
  line?: string;
  totalRule: string;
}

/** Dark text first, then the theme's six accents: the order in which Excel numbers its table styles. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** @param name "TableStyleMedium2", "TableStyleLight9", …; anything else has no look of its own */
export function tableLook(name: string): TableLook | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]);
  const accent = ACCENTS[(number - 1) % 7] ?? "#404040";
  const family = Math.floor((number - 1) / 7);
  if (match[1] === "Light") {
    const band = tint(accent, 0.85);
    if (family === 0) return { headerColor: accent, headerRule: accent, band, totalRule: accent };
    if (family === 1)
      return { headerFill: accent, headerColor: "#FFFFFF", line: tint(accent, 0.4), totalRule: accent };
    return { headerColor: accent, headerRule: accent, band, line: tint(accent, 0.4), totalRule: accent };
  }
  const strong = { headerFill: accent, headerColor: "#FFFFFF", totalRule: accent };
  if (match[1] === "Dark") return { ...strong, band: tint(accent, 0.4) };
  return {
    ...strong,
    band: tint(accent, family === 2 ? 0.6 : 0.8),
    line: tint(accent, family === 0 ? 0.4 : 0.9),
  };
}

/** The colour mixed with white: 0 leaves it, 1 is white. */
export function tint(color: string, amount: number): string {
  const mix = (at: number) => {
    const part = parseInt(color.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * amount)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
