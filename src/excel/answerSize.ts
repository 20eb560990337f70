import type { CellValue } from "../domain/record/TableData";

/** About how many bytes the values of cells take in Excel's answer: JSON in UTF-8, three bytes a Khmer letter. */
export function answerSize(rows: readonly (readonly CellValue[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 3;
    for (const cell of row) bytes += typeof cell === "string" ? textSize(cell) + 3 : 8;
  }
  return bytes;
}

function textSize(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80 || unit === 34 || unit === 92) bytes += 1;
  }
  return bytes;
}
