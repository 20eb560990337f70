import type { FieldType } from "./Template";

/** Whether people write sentences and names into a field: there is more to a text than what it is compared by. */
export const isProse = ({ type }: Pick<FieldType, "type">): boolean => type === "text";
