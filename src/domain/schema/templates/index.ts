import { checkTemplateLinks } from "../checkTemplateLinks";
import type { Template } from "../Template";
import { directions } from "./directions";
import { nurseryChecklist } from "./nurseryChecklist";
import { nurseryPhases } from "./nurseryPhases";
import { plan } from "./plan";
import { trainings } from "./trainings";

/** Every template, in the order in which people meet them. */
export const templates: readonly Template[] = checkTemplateLinks([
  plan,
  directions,
  nurseryChecklist,
  nurseryPhases,
  trainings,
]);

const byId: ReadonlyMap<string, Template> = new Map(templates.map((template) => [template.id, template]));

/** The template with that id, or undefined: ids come from files. */
export const templateById = (id: string): Template | undefined => byId.get(id);
