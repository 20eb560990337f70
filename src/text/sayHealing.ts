import type { HealRefusal, HealStep } from "../domain/heal/Healing";
import type { Label, Language } from "../domain/schema/Label";
import { speak } from "./speak";

type Details = Readonly<Record<string, string | number | Label>>;

/** What was done to a cell: "Khmer digits read". */
export const sayStep = ({ code, details = {} }: HealStep, language: Language): string =>
  speak(language)(`heal.step.${code}`, inLanguage(details, language));

/** Why a cell could not be read: "It is no date." */
export const sayRefusal = (reason: HealRefusal, language: Language): string =>
  speak(language)(`heal.refused.${reason}`);

const inLanguage = (details: Details, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "object" ? value[language] : value,
    ]),
  );
