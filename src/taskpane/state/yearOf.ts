/** The year of an Excel day serial (45292 -> 2024). */
export const yearOf = (serial: number): number => new Date(Date.UTC(1899, 11, 30 + serial)).getUTCFullYear();
