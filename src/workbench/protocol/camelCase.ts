/** A member's name on the wire as add-ins write it: "FreezePanes" -> "freezePanes". */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
