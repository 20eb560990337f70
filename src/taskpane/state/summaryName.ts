import type { Language } from "../../domain/schema/Label";
import { summaries } from "../../domain/summarize/summaries/index";

const labels = new Map(summaries.map((summary) => [summary.id, summary.label]));

export const summaryNames = (ids: readonly string[], language: Language): string =>
  ids.map((id) => labels.get(id)?.[language] ?? id).join(", ");
