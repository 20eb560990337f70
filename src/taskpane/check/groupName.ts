import type { Language } from "../../domain/schema/Label";
import { ruleByCode } from "../../domain/validate/ruleBook";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import type { Say } from "../../text/speak";
import { templateName } from "../state/templateName";
import type { Grouping } from "./FindingFilter";

/** What a group of findings is called. `sample` is any of its findings; without one, what its id tells. */
export function groupName(
  id: string,
  by: Grouping,
  sample: LocatedFinding | undefined,
  { say, language }: { readonly say: Say; readonly language: Language },
): string {
  if (by === "rule") {
    const title = ruleByCode(id)?.title[language];
    return title === undefined ? id : `${id} · ${title}`;
  }
  if (by === "template") return id === "" ? say("check.workbook") : templateName(id, language);
  if (id === "") return say("list.noUnit");
  const label = sample?.unit?.label;
  return label?.[language] || label?.en || label?.km || id;
}
