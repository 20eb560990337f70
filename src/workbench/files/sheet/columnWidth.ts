/** Pixels per character of Calibri 11, and points per pixel. */
const PIXELS = 7;
const POINTS = 0.75;

/**
 * A file's column width (characters with the 5 pixels of padding, ECMA-376 18.3.1.13) in points. Excel cuts widths
 * to 1/256 of a character, so what is nearly whole pixels is.
 */
export function widthToPoints(width: number): number {
  const pixels = width * PIXELS;
  const whole = Math.round(pixels);
  return (Math.abs(pixels - whole) < 0.04 ? whole : Math.round(pixels * 1000) / 1000) * POINTS;
}

/** Points as a file's column width; Excel's widest column has 255 characters. */
export function pointsToWidth(points: number): number {
  return Math.min(255, Math.round((Math.max(0, points) / POINTS / PIXELS) * 1e6) / 1e6);
}
