import type { Say } from "../../text/speak";
import type { SourceName } from "./adoptionState";

/** "Sheet “Old list”", "courses.xlsx, sheet “2025”". */
export function saySource({ kind, name, sheet }: SourceName, say: Say): string {
  switch (kind) {
    case "selection":
      return say("adopt.source.selection", { name, sheet });
    case "sheet":
      return say("adopt.source.sheet", { name });
    case "table":
      return say("adopt.source.table", { name });
    case "file":
      return say("adopt.source.ofFile", { file: name, sheet });
  }
}
