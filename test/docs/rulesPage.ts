import { templates } from "../../src/domain/schema/templates";
import { ruleBook, type RuleEntry } from "../../src/domain/validate/ruleBook";
import { findingsEn, type FindingKey } from "../../src/text/findings.en";
import { findingsKm } from "../../src/text/findings.km";

/** Where the page stands, from the repository's root. */
export const RULES_PAGE = "src/domain/validate/RULES.md";

/** The page of all rules in Markdown, as the catalogue and the messages have them. */
export function rulesPage(): string {
  const parts = sections().map(({ title, rules }) => `## ${title}\n\n${rules.map(describe).join("\n\n")}`);
  const counts = (["error", "warning", "note"] as const).map(
    (severity) => `${ruleBook.filter((rule) => rule.severity === severity).length} ${severity}s`,
  );
  return `# All rules

Made from the catalogue and the messages by \`npm run rules\`; a test fails where this page differs. Do not edit it.

${ruleBook.length} rules: ${counts.join(", ")}. The severity is the rule's own; a wording that is milder says so in the
rule's file. \`{field}\` and other slots are filled in with what stands in the workbook. Errors are to be mended; warnings
and notes can be accepted with a reason.

${parts.join("\n\n")}
`;
}

interface Section {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** What is said of any workbook and table first, then each template's own, then rules on several tables. */
function sections(): Section[] {
  const of = (title: string, belongs: (rule: RuleEntry) => boolean): Section => ({
    title,
    rules: ruleBook.filter(belongs),
  });
  return [
    of("The workbook and any table", (rule) => rule.templates === undefined),
    ...templates.map(({ id, label }) =>
      of(`${label.en} · ${label.km}`, (rule) => rule.templates?.length === 1 && rule.templates[0] === id),
    ),
    of("Several tables", (rule) => (rule.templates?.length ?? 0) > 1),
  ].filter(({ rules }) => rules.length > 0);
}

function describe({ code, title, severity, source, variants, templates: ids }: RuleEntry): string {
  const about = [`**${severity}**`, ...(ids && ids.length > 1 ? [ids.join(", ")] : []), source];
  const keys = variants.length === 0 ? [code] : variants.map((variant) => `${code}.${variant}`);
  return [
    `### ${code} · ${title.en}`,
    `${title.km}  \n${about.join(" · ")}`,
    keys.map((key) => messagesOf(key, variants.length > 0)).join("\n"),
  ].join("\n\n");
}

function messagesOf(key: string, isNamed: boolean): string {
  const known = key as FindingKey;
  const name = isNamed ? `\`${key.slice(key.indexOf(".") + 1)}\`: ` : "";
  return `- ${name}${findingsEn[known]}  \n  ${findingsKm[known]}`;
}
