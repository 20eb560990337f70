import type { Label, Language } from "../domain/schema/Label";
import type { Detail, Finding } from "../domain/validate/Finding";
import { findingsEn, type FindingKey } from "./findings.en";
import { findingsKm } from "./findings.km";
import { speak } from "./speak";

const messages: Readonly<Record<Language, Readonly<Record<FindingKey, string>>>> = {
  en: findingsEn,
  km: findingsKm,
};

/** A finding in words. `place` is "" where it concerns the workbook as a whole. */
export interface SaidFinding {
  readonly severity: string;
  /** "Plan, C7". */
  readonly place: string;
  /** The rule, the detail, what to do. */
  readonly message: string;
}

export function sayFinding(
  finding: Finding & { readonly sheet: string; readonly cell: string },
  language: Language,
): SaidFinding {
  const key = finding.variant === undefined ? finding.code : `${finding.code}.${finding.variant}`;
  const message = isKey(key) ? messages[language][key] : key;
  return {
    severity: speak(language)(`severity.${finding.severity}`),
    place: [finding.sheet, finding.cell].filter((part) => part !== "").join(", "),
    message: message.replace(
      /\{(\w+)\}/g,
      (slot, name: string) => detailText(finding.details[name], language) ?? slot,
    ),
  };
}

const isKey = (key: string): key is FindingKey => Object.hasOwn(findingsEn, key);

const isLabel = (detail: Detail): detail is Label => typeof detail === "object" && "en" in detail;

function detailText(detail: Detail | undefined, language: Language): string | undefined {
  if (detail === undefined) return undefined;
  if (typeof detail !== "object") return String(detail);
  if (isLabel(detail)) return detail[language];
  return detail.map((each) => (typeof each === "string" ? each : each[language])).join(", ");
}
