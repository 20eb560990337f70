import type { ConditionalPaint } from "../Editor";

/** false = nothing; true = the format's own style; a paint = what a scale gives. */
export type CellTest = (row: number, column: number) => boolean | ConditionalPaint;
