import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, type ReactElement } from "react";
import type { PaneRequests } from "../commands/PaneRequests";
import { showPane } from "../commands/showPane";
import { speak } from "../text/speak";
import { AdoptionProvider } from "./adopt/Adoption";
import { AdoptView } from "./adopt/AdoptView";
import { CheckView } from "./check/CheckView";
import { RepairsProvider } from "./check/repair/Repairs";
import { Announcer } from "./frame/Announcer";
import { Header } from "./frame/Header";
import { NoticeBar } from "./frame/NoticeBar";
import { ScrollArea } from "./frame/ScrollArea";
import { useLostFocus } from "./frame/useLostFocus";
import { useStepKeys } from "./frame/useStepKeys";
import { panelId, tabId, ViewTabs } from "./frame/ViewTabs";
import { readPaneLanguage, rememberPaneLanguage } from "./host/paneLanguage";
import type { Surroundings } from "./host/Surroundings";
import { useDarkTheme } from "./host/useDarkTheme";
import { useDocumentLanguage } from "./host/useDocumentLanguage";
import { EntryFormProvider } from "./form/EntryForm";
import { FormView } from "./form/FormView";
import { ReadyView } from "./ready/ReadyView";
import { StartView } from "./start/StartView";
import { createPaneJobs } from "./state/createPaneJobs";
import { PaneProvider, type Pane } from "./state/Pane";
import { paneState, startState, type View } from "./state/paneState";
import { useLiveWorkbook } from "./state/useLiveWorkbook";
import { SummariesView } from "./summaries/SummariesView";
import { paneTheme } from "./theme/paneTheme";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground1,
  },
});

const views: Readonly<Record<View, () => ReactElement | null>> = {
  start: StartView,
  form: FormView,
  check: CheckView,
  summaries: SummariesView,
  adopt: AdoptView,
  ready: ReadyView,
};

interface Props {
  /** What the ribbon asks for. */
  readonly requests: PaneRequests;
  readonly surroundings: Surroundings;
}

/** The pane over the open workbook. */
export function App({ requests, surroundings }: Props) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneState, undefined, () =>
    startState(readPaneLanguage(surroundings)),
  );
  const stateNow = useRef(state);
  useEffect(() => {
    stateNow.current = state;
  });
  const jobs = useMemo(() => createPaneJobs(dispatch, () => stateNow.current), []);
  const pane = useMemo<Pane>(
    () => ({
      state,
      dispatch,
      jobs,
      chooseLanguage: (language) => {
        rememberPaneLanguage(language, surroundings);
        dispatch({ type: "languageChosen", language });
      },
      say: speak(state.language),
      busy: isBusy(state.job),
    }),
    [state, jobs, surroundings],
  );
  useLiveWorkbook(state, jobs, dispatch);
  useStepKeys(jobs.step);
  useDocumentLanguage(state.language, pane.say("app.title"));
  useLostFocus(tabId(state.view));
  useEffect(
    () =>
      requests.listen((request) => {
        if ("step" in request) {
          // What can't be seen in the sheet is to be read in the pane.
          void jobs.step(request.step).then((isToRead) => (isToRead ? showPane() : undefined));
          return;
        }
        const { view, run } = request;
        dispatch({ type: "viewOpened", view });
        if (!run) return;
        if (view === "check") jobs.look(true);
        if (view === "summaries") jobs.buildAll();
      }),
    [requests, jobs],
  );
  const View = views[state.view];
  return (
    <PaneProvider value={pane}>
      <FluentProvider
        theme={paneTheme(state.language, useDarkTheme(surroundings.isDark))}
        className={styles.pane}
        // A tooltip or calendar must not fill the pane as the pane fills its window.
        applyStylesToPortals={false}
        lang={state.language}
      >
        <Header />
        <main className={styles.panel}>
          <ViewTabs />
          <div role="tabpanel" id={panelId} aria-labelledby={tabId(state.view)} className={styles.panel}>
            <NoticeBar />
            <EntryFormProvider>
              <AdoptionProvider>
                <RepairsProvider>
                  <ScrollArea page={`${state.view} ${state.workbook?.recognised}`}>
                    <View />
                  </ScrollArea>
                </RepairsProvider>
              </AdoptionProvider>
            </EntryFormProvider>
          </div>
        </main>
        <Announcer />
      </FluentProvider>
    </PaneProvider>
  );
}

/** Reading, checking and going to a cell are quick and block nobody. */
const isBusy = (job: Pane["state"]["job"]): boolean =>
  ["add", "build", "lift", "language", "renew", "adopt", "repair", "findings", "waive", "mark"].includes(
    job ?? "",
  );
