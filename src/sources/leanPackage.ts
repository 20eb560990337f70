import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What stands around the cells and tells nothing of them: drawings, comments, pivot tables and the like. */
const AROUND =
  /(?:^|\/)(?:drawings|charts|media|embeddings|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|printerSettings|externalLinks|ctrlProps|activeX|diagrams|richData|threadedComments|persons|tables|queryTables|theme|docProps|customXml|worksheets\/_rels)\/|(?:^|\/)comments[^/]*\.xml$/i;
const CELLS = /(?:^|\/)(?:worksheets|styles|sharedStrings)[^/]*(?:\/|\.xml$)/i;
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i;

const STYLES = /(?:^|\/)styles\.xml$/i;

/** Whether a number format of the workbook may show a currency. Throws where it is no sound archive. */
export const showsCurrencies = (bytes: Uint8Array): boolean =>
  Object.values(unzipSync(bytes, { filter: ({ name }) => STYLES.test(name) })).some((part) =>
    /\sformatCode\s*=\s*(["'])(?:(?!\1).)*(?:\$(?!-)|៛|riel|រៀល|usd|khr|dollar|ដុល្លារ)/i.test(strFromU8(part)),
  );

/** The package without all that says more than which sheets there are. Throws where it is no sound archive. */
export const listOnly = (bytes: Uint8Array): Uint8Array =>
  zipSync(unzipSync(bytes, { filter: ({ name }) => !AROUND.test(name) && !CELLS.test(name) }), { level: 0 });

/**
 * The package with nothing but its cells, and of them only those that hold something: formats that reach to the end
 * of the sheet, or a drawing that can't be read, say nothing of the table. Throws where it is no sound archive.
 */
export function cellsOnly(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !AROUND.test(name) });
  for (const [name, part] of Object.entries(parts))
    if (SHEET.test(name)) parts[name] = strToU8(withoutBlankCells(strFromU8(part)));
  return zipSync(parts, { level: 0 });
}

const withoutBlankCells = (xml: string): string =>
  xml
    .replace(/<((?:\w+:)?)c(?:\s[^<>]*)?(?:\/>|><\/\1c>)/g, "")
    .replace(/<((?:\w+:)?)row(?:\s[^<>]*)?(?:\/>|>\s*<\/\1row>)/g, "");
