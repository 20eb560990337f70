import { COLUMNS, ROWS } from "../address";
import { Refusal, type Editor } from "../Editor";

/** Refuses page set-up, panes and properties that Excel refuses. */
export function checkSheetChange(change: Parameters<Editor["setSheet"]>[1]): void {
  const { frozen, pageLayout, defaultColumnWidth, customProperties } = change;
  if (frozen && (frozen.rows < 0 || frozen.columns < 0 || frozen.rows >= ROWS || frozen.columns >= COLUMNS)) {
    refuse("So many rows or columns can't be frozen.");
  }
  if (defaultColumnWidth !== undefined && (defaultColumnWidth < 0 || defaultColumnWidth > 1_790)) {
    refuse("A column is at most 255 characters wide.");
  }
  const scale = pageLayout?.zoom?.scale;
  if (scale !== undefined && (scale < 10 || scale > 400)) refuse("A page is printed at 10 to 400 percent.");
  for (const text of Object.values(pageLayout?.headersFooters ?? {})) {
    if (text.length > 255) refuse("A page's header or footer holds at most 255 characters.");
  }
  for (const [key, value] of Object.entries(customProperties ?? {})) {
    if (key.length > 255 || value.length > 255)
      refuse("A property's key and value hold at most 255 characters.");
  }
}

function refuse(message: string): never {
  throw new Refusal("InvalidArgument", message);
}
