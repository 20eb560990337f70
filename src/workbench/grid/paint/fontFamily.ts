/** Fonts that have Khmer letters, tried after the one that the cell asks for. */
const KHMER = `"Khmer OS Siemreap", "Leelawadee UI", "Khmer UI", "Noto Sans Khmer"`;
const LATIN = `Carlito, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans"`;

/** A CSS font-family list for a cell's font name. */
export function fontFamily(name: string): string {
  return `"${name.replace(/["\\\n]/g, "")}", ${LATIN}, ${KHMER}, sans-serif`;
}
