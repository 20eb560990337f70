import type { Label } from "./Label";
import type { Field, FieldType } from "./Template";

type Rest = Partial<Pick<Field, "required" | "advised" | "alsoKnownAs">> & Pick<Field, "width">;

/** One field, written in the order id, type, heading, help, the rest; not required unless said. */
export function field(id: string, type: FieldType, heading: Label, help: Label, rest: Rest): Field {
  return { ...type, id, label: heading, help, required: "never", ...rest };
}
