import type { CellValue, Row } from "../record/TableData";

/** A column whose cells are numbers of their contents, so that each different content is looked at once. */
export interface EncodedColumn {
  /** For each row the place of its content. */
  readonly ids: Uint32Array;
  readonly contents: readonly CellValue[];
}

export function encodeColumn(rows: readonly Row[], place: number): EncodedColumn {
  const ids = new Uint32Array(rows.length);
  const contents: CellValue[] = [];
  const known = new Map<CellValue, number>();
  for (let row = 0; row < rows.length; row++) {
    const value = rows[row]?.[place] ?? null;
    let id = known.get(value);
    if (id === undefined) {
      id = contents.length;
      contents.push(value);
      known.set(value, id);
    }
    ids[row] = id;
  }
  return { ids, contents };
}
