/** True for a formula as the book keeps it, which begins with "=". */
export const isFormula = (text: unknown): text is string => typeof text === "string" && text.startsWith("=");
