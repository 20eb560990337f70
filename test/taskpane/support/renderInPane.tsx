import { FluentProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { useReducer, type ReactElement } from "react";
import { speak } from "../../../src/text/speak";
import { ScrollArea } from "../../../src/taskpane/frame/ScrollArea";
import type { PaneJobs } from "../../../src/taskpane/state/createPaneJobs";
import { PaneProvider } from "../../../src/taskpane/state/Pane";
import {
  paneState,
  startState,
  type PaneAction,
  type PaneState,
} from "../../../src/taskpane/state/paneState";
import { paneTheme } from "../../../src/taskpane/theme/paneTheme";

type Asked = { [Name in keyof PaneJobs]: [Name, ...Parameters<PaneJobs[Name]>] }[keyof PaneJobs];

/**
 * Shows a part of the pane in a given state, with the real reducer. What it asks of the jobs is written down in
 * `asked` instead of done; `tell` says how such a job went.
 */
export function renderInPane(view: ReactElement, change: Partial<PaneState>) {
  const asked: Asked[] = [];
  const jobs: PaneJobs = {
    look: (...given) => asked.push(["look", ...given]),
    follow: (...given) => asked.push(["follow", ...given]),
    add: (...given) => asked.push(["add", ...given]),
    build: (...given) => asked.push(["build", ...given]),
    buildAll: () => asked.push(["buildAll"]),
    lift: () => asked.push(["lift"]),
    switchLanguage: (...given) => asked.push(["switchLanguage", ...given]),
    renewLook: () => asked.push(["renewLook"]),
    showFinding: (...given) => asked.push(["showFinding", ...given]),
    showCell: (...given) => asked.push(["showCell", ...given]),
    step: (...given) => Promise.resolve(asked.push(["step", ...given]) < 0),
    showSheet: (...given) => asked.push(["showSheet", ...given]),
    showMarks: (...given) => asked.push(["showMarks", ...given]),
    waive: (...given) => asked.push(["waive", ...given]),
    takeBackWaiver: (...given) => asked.push(["takeBackWaiver", ...given]),
    writeFindingsSheet: () => asked.push(["writeFindingsSheet"]),
    inTurn: (job) => job(),
  };
  const pane: { state: PaneState; dispatch: (action: PaneAction) => void } = {
    state: { ...startState("en"), ...change },
    dispatch: () => undefined,
  };
  function Pane() {
    const [state, dispatch] = useReducer(paneState, pane.state);
    Object.assign(pane, { state, dispatch });
    const chooseLanguage = (language: "en" | "km") => dispatch({ type: "languageChosen", language });
    const busy = state.job === "add" || state.job === "build" || state.job === "adopt";
    return (
      <PaneProvider value={{ state, dispatch, jobs, chooseLanguage, say: speak(state.language), busy }}>
        <FluentProvider theme={paneTheme(state.language, false)} lang={state.language}>
          <ScrollArea page="">{view}</ScrollArea>
        </FluentProvider>
      </PaneProvider>
    );
  }
  const { container } = render(<Pane />);
  return {
    container,
    asked,
    pane,
    tell: (...actions: PaneAction[]) => act(() => actions.forEach(pane.dispatch)),
  };
}
