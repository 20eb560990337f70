import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  DocumentTableRegular,
  HourglassHalf20Regular,
} from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { AcceptForm } from "./AcceptForm";
import { AcceptedList } from "./AcceptedList";
import { CheckTools } from "./CheckTools";
import { FindingList } from "./FindingList";
import { everything, type FindingFilter } from "./FindingFilter";
import { findingHolds } from "./findingWords";
import { countGroups, groupFindings } from "./groupFindings";
import { ListTools } from "./ListTools";
import { RepairPage } from "./repair/RepairPage";
import { useRepairs } from "./repair/Repairs";
import { SeverityCounts } from "./SeverityCounts";
import { useAccepting } from "./useAccepting";
import { useFindingWords } from "./useFindingWords";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px 12px 16px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  again: { flexGrow: 1, minWidth: 0, minHeight: "40px", padding: "0 8px" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  waiting: { padding: "32px 20px" },
});

/** What is wrong or worth a look in the workbook, kept in step with it. */
export function CheckView() {
  const isRepairing = (useRepairs()?.place ?? null) !== null;
  const [wasRepairing, setWasRepairing] = useState(isRepairing);
  if (isRepairing && !wasRepairing) setWasRepairing(true);
  // Repairs are chosen in place of the findings that they are for.
  return isRepairing ? <RepairPage /> : <Findings isBack={wasRepairing} />;
}

/** `isBack`: they are shown again after the repairs. */
function Findings({ isBack }: { readonly isBack: boolean }) {
  const styles = useStyles();
  const { state, say, jobs, dispatch, busy } = usePane();
  const { report, workbook, waiting, filter, language } = state;
  const [searches, setSearches] = useState(false);
  const [showsAccepted, setShowsAccepted] = useState(false);
  const reported = useMemo(() => report?.findings ?? [], [report]);
  const accepting = useAccepting(reported);
  const findings = useFindingWords(reported, language, searches || filter.text !== "");
  const counts = useMemo(() => countGroups(findings, filter.by), [findings, filter.by]);
  const text = useDeferredValue(filter.text);
  const groups = useMemo(
    () => groupFindings(findings, filter, findingHolds(text, language)),
    [findings, filter, text, language],
  );
  const shown = useMemo(() => groups.reduce((sum, group) => sum + group.findings.length, 0), [groups]);
  const setFilter = (changed: FindingFilter) => dispatch({ type: "filtered", filter: changed });

  if (workbook && !workbook.recognised) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        text={say("check.needTemplates")}
        action={
          <Button appearance="primary" onClick={() => dispatch({ type: "viewOpened", view: "start" })}>
            {say("check.goStart")}
          </Button>
        }
      />
    );
  }
  const waitingBar = waiting && (
    <MessageBar intent="info" layout="multiline" icon={<HourglassHalf20Regular />}>
      <MessageBarBody>{say("check.waiting")}</MessageBarBody>
    </MessageBar>
  );
  if (!report) {
    if (waitingBar) return <div className={styles.head}>{waitingBar}</div>;
    return state.notice ? null : <Spinner className={styles.waiting} label={say("check.checking")} />;
  }
  return (
    <>
      <div className={styles.head}>
        {waitingBar}
        <SeverityCounts
          counts={report.counts}
          chosen={filter.severity}
          onChoose={(severity) => setFilter({ ...filter, severity })}
        />
        <div className={styles.actions}>
          <Button
            appearance="primary"
            className={styles.again}
            icon={<ArrowSyncRegular />}
            disabledFocusable={busy}
            onClick={() => jobs.look(true)}
          >
            {say("check.again")}
          </Button>
          <Button className={styles.again} onClick={() => dispatch({ type: "viewOpened", view: "ready" })}>
            {say("ready.title")}
          </Button>
        </div>
        <CheckTools
          report={report}
          showsAccepted={showsAccepted}
          onShowAccepted={setShowsAccepted}
          takesFocus={isBack}
        />
        {findings.length > 0 && !showsAccepted && (
          <>
            <ListTools
              counts={counts}
              shown={shown}
              all={findings.length}
              onSearch={() => setSearches(true)}
            />
            {groups.length > 0 && <p className={styles.hint}>{say("check.hint")}</p>}
          </>
        )}
      </div>
      {showsAccepted ? (
        <AcceptedList waived={report.waived} />
      ) : findings.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={say("check.clear")}
          text={say("check.clearDetail", { rows: sayCount(say, "count.rows", report.rows) })}
        />
      ) : groups.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          text={
            filter.text.trim() === ""
              ? say("check.noMatch")
              : say("list.noneHolds", { text: filter.text.trim() })
          }
          action={
            <Button onClick={() => setFilter({ ...everything, by: filter.by })}>
              {say("check.showAll")}
            </Button>
          }
        />
      ) : (
        <FindingList groups={groups} onAccept={accepting.open} />
      )}
      {accepting.finding && (
        <AcceptForm
          key={accepting.key}
          finding={accepting.finding}
          isSending={accepting.isSending}
          onAccept={accepting.send}
          onClose={accepting.close}
        />
      )}
    </>
  );
}
