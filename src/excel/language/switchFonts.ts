import type { Area } from "../../domain/language/SheetLook";
import { otherLanguage, type Language } from "../../domain/schema/Label";
import { rangeAddress } from "../../domain/sheet/cellAddress";
import { groupRanges } from "../groupRanges";
import { fonts, roleStyles } from "../roleStyles";
import type { FontLook } from "./loadLooks";

/** Queues the new language's fonts for cells that still have the product's font of the old one. */
export function switchFonts(
  sheet: Excel.Worksheet,
  parts: readonly { readonly area: Area; readonly value: FontLook }[],
  to: Language,
): void {
  const changes = parts.flatMap(({ area, value }) => {
    const key = newFont(value, to);
    return key === null ? [] : [{ range: address(area), key }];
  });
  for (const { address: cells, key } of groupRanges(changes)) {
    const { font } = sheet.getRanges(cells).format;
    font.name = key === "body" ? fonts[to].body : fonts[to].heading;
    if (key === "boldHeading") font.bold = true;
    if (key === "plainHeading") font.bold = false;
  }
}

type NewFont = "body" | "heading" | "boldHeading" | "plainHeading";

/** null = the user's own font, or the new language's already. English titles are bold, Khmer ones heavy as they are. */
function newFont({ name, size, bold }: FontLook, to: Language): NewFont | null {
  const [before, after] = [fonts[otherLanguage(to)], fonts[to]];
  const isTitle =
    name === before.heading && (before.heading !== before.body || size === roleStyles.title.font?.size);
  if (isTitle && before.heading !== after.heading) {
    const [was, will] = to === "km" ? [true, false] : [false, true];
    return bold === was ? (will ? "boldHeading" : "plainHeading") : "heading";
  }
  return name === before.body && before.body !== after.body ? "body" : null;
}

export const address = ({ top, left, rows, columns }: Area): string =>
  rangeAddress(top + 1, left + 1, top + rows, left + columns);
