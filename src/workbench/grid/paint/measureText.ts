const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in pixels of one line of text in a CSS font; a guess from its length where nothing can be drawn. */
export function measureText(text: string, font: string, fontPixels: number): number {
  if (context === undefined) {
    context =
      typeof CanvasRenderingContext2D === "undefined"
        ? null
        : document.createElement("canvas").getContext("2d");
  }
  if (!context) return text.length * fontPixels * 0.5;
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context.font = font;
  const width = context.measureText(text).width;
  if (known.size > 20_000) known.clear();
  known.set(key, width);
  return width;
}
