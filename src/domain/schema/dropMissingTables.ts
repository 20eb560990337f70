/** A call without inner calls that names whole columns: COUNTIFS({trainings.directionCode},"D5*"). */
const COLUMN_CALL = /[A-Z][A-Z0-9.]*\([^()]*\{([a-z]\w*)\.\w+\}[^()]*\)/g;

/**
 * A computed field's formula for a workbook that lacks some tables: each innermost call over a column of a
 * missing table becomes 0, so that the rest of the formula stays right, and then each call over such a column
 * around it: INDEX({indicators.unit},MATCH({indicatorCode},{indicators.indicatorCode},0)) becomes 0 as a whole.
 * Placeholders of lists and settings are left alone: `isTemplate` tells which ids are templates, `isPresent`
 * which of them the workbook has.
 */
export function dropMissingTables(
  formula: string,
  isTemplate: (id: string) => boolean,
  isPresent: (templateId: string) => boolean,
): string {
  const dropped = formula.replace(COLUMN_CALL, (call) => {
    const named = [...call.matchAll(/\{([a-z]\w*)\.\w+\}/g)].map((match) => match[1] ?? "");
    return named.some((id) => isTemplate(id) && !isPresent(id)) ? "0" : call;
  });
  return dropped === formula ? formula : dropMissingTables(dropped, isTemplate, isPresent);
}
