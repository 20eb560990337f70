import type { CellStyle } from "hucre/xlsx";

/** Parts of hucre's cell style, which its package does not export by name from "hucre/xlsx". */
export type FontStyle = NonNullable<CellStyle["font"]>;
export type FillStyle = NonNullable<CellStyle["fill"]>;
export type FillPattern = Extract<FillStyle, { type: "pattern" }>["pattern"];
export type BorderStyle = NonNullable<CellStyle["border"]>;
export type BorderSideStyle = NonNullable<BorderStyle["top"]>;
export type BorderLineStyle = BorderSideStyle["style"];
export type AlignmentStyle = NonNullable<CellStyle["alignment"]>;
export type Color = NonNullable<FontStyle["color"]>;
