export interface Offer {
  /** ExcelApi set, "1.15" at most: the npm client lacks most members of later ones. */
  excelApi?: string;
  /** Whether the workbook can be handed out as a file (document.getFileAsync). */
  file?: boolean;
}

/**
 * The requirement sets that a pane is told of, as the JSON text that the client expects: only what the host
 * serves. Versions are texts, for 1.10 as a number would be 1.1.
 */
export function requirementMatrix({ excelApi = "1.15", file = false }: Offer = {}): string {
  return JSON.stringify({
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    AddInCommands: "1.1",
    Settings: "1.1",
    ...(file ? { File: "1.1", CompressedFile: "1.1" } : {}),
  });
}
