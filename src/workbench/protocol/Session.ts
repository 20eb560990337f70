import type { Editor } from "../book/Editor";
import type { AddinServices } from "./AddinServices";
import type { EventRegistry } from "./EventRegistry";
import type { LiveRanges } from "./LiveRanges";

/** What all objects of one host share: the workbook, the add-in's registrations, switches that are not in the file. */
export interface Session {
  readonly editor: Editor;
  readonly ranges: LiveRanges;
  readonly events: EventRegistry;
  readonly services: AddinServices;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}
