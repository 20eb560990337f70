import { dayParts } from "../../domain/record/day";

/** The year of an Excel day serial (45292 -> 2024). */
export const yearOf = (serial: number): number => dayParts(serial).year;
