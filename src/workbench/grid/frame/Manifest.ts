/** Languages in which Office shows itself, and so the add-in's ribbon. */
export type DisplayLanguage = "en-US" | "km-KH";

export interface RibbonControl {
  id: string;
  label: string;
  title: string;
  description: string;
  /** Address on this origin. */
  icon: string | undefined;
  action: { kind: "showTaskpane" } | { kind: "executeFunction"; functionName: string };
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: RibbonControl[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

/** What the window needs of an add-in's manifest. */
export interface Manifest {
  /** The add-in's id. */
  id: string;
  displayName: string;
  /** The pane's page, on this origin. */
  paneUrl: string;
  /** The file of its keyboard shortcuts, on this origin. */
  shortcutsUrl: string | undefined;
  tabs: RibbonTab[];
}
