/** What Office tells of the place where the pane is open. */
export interface Surroundings {
  /** Language of Excel's own menus, "km-KH". */
  readonly displayLanguage: string;
  /** Browsers divide storage between the sites that embed us; keys start with this. */
  readonly partitionKey: string;
  /** Asked again from time to time: Excel tells nobody when its theme changes. */
  readonly isDark: () => boolean;
}

/** Call it once Office.js is ready. */
export const readSurroundings = (): Surroundings => ({
  displayLanguage: Office.context.displayLanguage,
  partitionKey: Office.context.partitionKey ?? "",
  // Excel on the web and older versions give no theme; they get the light one.
  isDark: () => Office.context.officeTheme?.isDarkTheme === true,
});
