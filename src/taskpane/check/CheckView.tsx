import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  DocumentTableRegular,
  HourglassHalf20Regular,
} from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { LocatedFinding } from "../../jobs/CheckReport";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { AcceptForm } from "./AcceptForm";
import { AcceptedList } from "./AcceptedList";
import { CheckTools } from "./CheckTools";
import { FindingList } from "./FindingList";
import { countByTemplate, groupFindings, type FindingFilter } from "./groupFindings";
import { SeverityCounts } from "./SeverityCounts";
import { TemplateFilter } from "./TemplateFilter";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px 12px 16px" },
  again: { minHeight: "40px" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  waiting: { padding: "32px 20px" },
});

const everything: FindingFilter = { severity: null, template: null };

/** What is wrong or worth a look in the workbook, kept in step with it. */
export function CheckView() {
  const styles = useStyles();
  const { state, say, jobs, dispatch, busy } = usePane();
  const { report, workbook, waiting } = state;
  const [filter, setFilter] = useState(everything);
  const [accepting, setAccepting] = useState<LocatedFinding | null>(null);
  const [showsAccepted, setShowsAccepted] = useState(false);
  const findings = useMemo(() => report?.findings ?? [], [report]);
  const counts = useMemo(() => countByTemplate(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, filter), [findings, filter]);

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
        <Button
          appearance="primary"
          className={styles.again}
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => jobs.look(true)}
        >
          {say("check.again")}
        </Button>
        <CheckTools report={report} showsAccepted={showsAccepted} onShowAccepted={setShowsAccepted} />
        {findings.length > 0 && !showsAccepted && (
          <>
            <TemplateFilter
              counts={counts}
              chosen={filter.template}
              onChoose={(template) => setFilter({ ...filter, template })}
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
          text={say("check.noMatch")}
          action={<Button onClick={() => setFilter(everything)}>{say("check.showAll")}</Button>}
        />
      ) : (
        <FindingList groups={groups} onAccept={setAccepting} />
      )}
      {accepting && (
        <AcceptForm
          key={`${accepting.code} ${accepting.sheet} ${accepting.cell}`}
          finding={accepting}
          onClose={() => setAccepting(null)}
        />
      )}
    </>
  );
}
