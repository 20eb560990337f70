import { checkTemplateLinks } from "../checkTemplateLinks";
import type { Template } from "../Template";
import { careReview } from "./careReview";
import { decisions } from "./decisions";
import { directions } from "./directions";
import { events } from "./events";
import { eventTasks } from "./eventTasks";
import { indicators } from "./indicators";
import { indicatorValues } from "./indicatorValues";
import { inputs } from "./inputs";
import { meetings } from "./meetings";
import { nurseryChecklist } from "./nurseryChecklist";
import { nurseryPhases } from "./nurseryPhases";
import { nurseryUse } from "./nurseryUse";
import { plan } from "./plan";
import { progress } from "./progress";
import { trainingLevels } from "./trainingLevels";
import { trainings } from "./trainings";

/** Every template, in the order in which people meet them. */
export const templates: readonly Template[] = checkTemplateLinks([
  plan,
  indicators,
  indicatorValues,
  progress,
  directions,
  careReview,
  nurseryChecklist,
  nurseryPhases,
  nurseryUse,
  trainings,
  trainingLevels,
  events,
  eventTasks,
  inputs,
  meetings,
  decisions,
]);

const byId: ReadonlyMap<string, Template> = new Map(templates.map((template) => [template.id, template]));

/** The template with that id, or undefined: ids come from files. */
export const templateById = (id: string): Template | undefined => byId.get(id);
