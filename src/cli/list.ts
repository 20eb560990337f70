import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { summaries } from "../domain/summarize/summaries";
import { readArguments } from "./readArguments";

/** `plan list`: the templates with their fields, and the summaries. */
export async function list(args: string[]): Promise<number> {
  const { values } = readArguments(args, 0, { json: { type: "boolean" } });
  process.stdout.write(values.json ? `${JSON.stringify(asJson())}\n` : asText());
  return 0;
}

const wording = ({ en, km }: { en: string; km: string }) => ({ en, km });

const asJson = () => ({
  templates: templates.map((template) => ({
    id: template.id,
    table: tableName(template.id),
    label: wording(template.label),
    fields: template.fields.map((field) => ({ id: field.id, type: field.type, label: wording(field.label) })),
  })),
  summaries: summaries.map((summary) => ({
    id: summary.id,
    label: wording(summary.label),
    templates: summary.templates,
  })),
});

const asText = (): string =>
  [
    "Templates",
    ...templates.map(
      ({ id, label, fields }) =>
        `  ${id.padEnd(18)} ${tableName(id).padEnd(22)} ${label.en} (${fields.length} fields)`,
    ),
    "Summaries",
    ...summaries.map(({ id, label }) => `  ${id.padEnd(26)} ${label.en}`),
    "",
  ].join("\n");
