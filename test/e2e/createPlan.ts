import type { Frame } from "playwright-core";
import type { Workbench } from "./Workbench";

/** Presses the pane's Create and waits until it says that all is there. */
export async function createPlan(workbench: Workbench, language: "en" | "km"): Promise<Frame> {
  const words = {
    en: { create: "Create", done: "Added: GMSP plan matrix" },
    km: { create: "បង្កើត", done: "បានបន្ថែម៖" },
  }[language];
  if (language === "km") await workbench.display("km");
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: words.create, exact: true }).click();
  await pane.getByRole("status").filter({ hasText: words.done }).waitFor();
  return pane;
}
