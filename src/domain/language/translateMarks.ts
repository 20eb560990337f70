/** A row's marks of the checks name headings between signs ("|Status|Due date|~Remarks~"): they follow them. Formulas stay. */
export function translateMarks(marks: string, headings: ReadonlyMap<string, string>): string | undefined {
  if (marks.startsWith("=")) return undefined;
  const translated = marks
    .split(/([|~])/)
    .map((part) => headings.get(part) ?? part)
    .join("");
  return translated === marks ? undefined : translated;
}
