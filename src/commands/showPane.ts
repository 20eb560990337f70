/** Shows the pane. A host that can't has it open already, or nobody could have asked. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // As said above.
  }
}
