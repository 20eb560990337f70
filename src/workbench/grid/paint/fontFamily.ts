/** Fonts that have Khmer letters, tried after the one that the cell asks for. */
const KHMER = `"Khmer OS Siemreap", "Leelawadee UI", "Khmer UI", "Noto Sans Khmer"`;
/** "Workbench Sans" (grid.css) is a common font drawn as narrow as Calibri, so that columns keep fitting. */
const LATIN = `Carlito, "Workbench Sans"`;

/** A CSS font-family list for a cell's font name. */
export function fontFamily(name: string): string {
  return `"${name.replace(/["\\\n]/g, "")}", ${LATIN}, ${KHMER}, sans-serif`;
}
