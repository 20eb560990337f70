import type { Dispatch } from "react";
import type { CheckReport } from "../../jobs/CheckReport";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { goToFinding } from "../../jobs/goToFinding";
import type { Direction } from "../../jobs/stepFinding";
import { sayFinding } from "../../text/sayFinding";
import { findingHolds } from "../check/findingWords";
import { groupFindings, keyFindings } from "../check/groupFindings";
import type { PaneAction, PaneJob, PaneState } from "./paneState";
import { sayNumber } from "./sayCount";

export interface StepJobs {
  /**
   * Goes to the next or previous finding of the list as it is shown. A workbook that has not been checked since it
   * changed is checked first. The result says whether there is something to read in the pane: that there is no
   * finding, that the list started again, or what went wrong.
   */
  readonly step: (direction: Direction) => Promise<boolean>;
}

interface Needs {
  readonly dispatch: Dispatch<PaneAction>;
  readonly run: (job: PaneJob, task: () => Promise<void>) => Promise<boolean>;
  readonly stateNow: () => PaneState;
  /** The last report where nothing has changed since; else a new one, which the state gets, too. */
  readonly freshReport: () => Promise<CheckReport>;
}

export function createStepJobs({ dispatch, run, stateNow, freshReport }: Needs): StepJobs {
  return {
    step: async (direction) => {
      let isToRead = false;
      const tell = (
        key: "list.none" | "list.noneShown" | "list.firstAgain" | "list.lastAgain" | "list.only.one",
        place = "",
      ) => {
        isToRead = true;
        dispatch({ type: "told", text: { key, values: { place } } });
      };
      const went = await run("show", async () => {
        const report = await freshReport();
        const state = stateNow();
        const list = shownFindings(report, state);
        const last = keyFindings(report.findings).find(({ key }) => key === state.current)?.finding ?? null;
        const step = await goToFinding(list, direction, last);
        if (!step) return tell(report.findings.length === 0 ? "list.none" : "list.noneShown");
        const { finding, position, total, isAround } = step;
        dispatch({ type: "wentTo", finding });
        const { place, message } = sayFinding(finding, state.language);
        const values = { n: sayNumber(position), all: sayNumber(total), place, message };
        dispatch({ type: "said", text: { key: "list.at", values } });
        if (total === 1) tell("list.only.one", place);
        else if (isAround) tell(direction === 1 ? "list.firstAgain" : "list.lastAgain", place);
      });
      return isToRead || !went;
    },
  };
}

/** What the list shows, in its order. */
const shownFindings = ({ findings }: CheckReport, { filter, language }: PaneState): LocatedFinding[] =>
  groupFindings(findings, filter, findingHolds(filter.text, language)).flatMap((group) =>
    group.findings.map(({ finding }) => finding),
  );
