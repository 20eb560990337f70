import type { Dispatch } from "react";
import { renewNumberFormats } from "../../jobs/renewNumberFormats";
import { switchLanguage, type LanguageOptions } from "../../jobs/switchLanguage";
import type { PaneAction, PaneJob } from "./paneState";

/** How the workbook itself speaks and shows its numbers; the pane's own language is apart. */
export interface LanguageJobs {
  readonly switchLanguage: (options: LanguageOptions) => void;
  /** Shows numbers and dates as the Settings ask for. */
  readonly renewLook: () => void;
}

/** `read` reads the workbook anew, for what the views show. */
export function createLanguageJobs(
  dispatch: Dispatch<PaneAction>,
  run: (job: PaneJob, task: () => Promise<void>) => void,
  read: () => Promise<unknown>,
): LanguageJobs {
  return {
    switchLanguage: (options) =>
      run("language", async () => {
        const { language, bilingual, sheets, rebuilt } = await switchLanguage(options);
        await read();
        if (options.language === undefined) {
          dispatch({
            type: "told",
            text: { key: bilingual ? "language.bothOn" : "language.bothOff", values: {} },
          });
          return;
        }
        const key = language === "km" ? "language.nowKhmer" : "language.nowEnglish";
        dispatch({ type: "told", text: { key, values: { sheets, rebuilt } } });
      }),
    renewLook: () =>
      run("renew", async () => {
        await renewNumberFormats();
        dispatch({ type: "told", text: { key: "language.renewed", values: {} } });
      }),
  };
}
