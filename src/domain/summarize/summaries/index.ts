import type { Summary } from "../Summary";
import { nurseryReadiness } from "./nurseryReadiness";
import { progressByDirection } from "./progressByDirection";
import { progressByUnit } from "./progressByUnit";
import { trainingBySexAndQuarter } from "./trainingBySexAndQuarter";

export type { Summary };

/** Every summary, in the order in which they are offered. */
export const summaries: readonly Summary[] = [
  progressByUnit,
  progressByDirection,
  trainingBySexAndQuarter,
  nurseryReadiness,
];
