import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DataBarVerticalRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { summaries } from "../../domain/summarize/summaries/index";
import type { WorkbookState } from "../../jobs/WorkbookState";
import { ActionBar } from "../frame/ActionBar";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { SummaryCard } from "./SummaryCard";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px 20px 16px" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    flexWrap: "wrap",
    gap: "0 8px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  waiting: { padding: "32px 20px" },
});

/** Builds the summaries' sheets, or builds them again. */
export function SummariesView() {
  const styles = useStyles();
  const { state, say, dispatch } = usePane();
  const { workbook } = state;
  if (!workbook)
    return state.notice ? null : <Spinner className={styles.waiting} label={say("state.reading")} />;
  if (workbook.recognised) return <SummaryChoices workbook={workbook} />;
  return (
    <EmptyState
      icon={<DocumentTableRegular />}
      text={say("summaries.needTemplates")}
      action={
        <Button appearance="primary" onClick={() => dispatch({ type: "viewOpened", view: "start" })}>
          {say("check.goStart")}
        </Button>
      }
    />
  );
}

function SummaryChoices({ workbook }: { readonly workbook: WorkbookState }) {
  const styles = useStyles();
  const { state, say, jobs } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const here = new Set(workbook.templates.map((template) => template.id));
  const sheets = new Map(workbook.summaries.map((summary) => [summary.id, summary.sheet]));
  const all = summaries.map((summary) => ({
    summary,
    lacks: summary.templates.filter((id) => !here.has(id)),
  }));
  const ready = all.filter(({ lacks }) => lacks.length === 0).map(({ summary }) => summary.id);
  const chosen = ready.filter((id) => !left.has(id));
  const again = chosen.length > 0 && chosen.every((id) => sheets.has(id));
  const choose = (id: string, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <>
      <div className={styles.view}>
        <div className={styles.head}>
          <h2 className={styles.title}>{say("summaries.title")}</h2>
          <span className={styles.count}>
            {sayCount(say, "count.summaries", all.length)} ·{" "}
            {say("count.chosen", { n: chosen.length, all: ready.length })}
          </span>
        </div>
        <p className={styles.intro}>{say("summaries.intro")}</p>
        <ul className={styles.list}>
          {all.map(({ summary, lacks }) => (
            <li key={summary.id}>
              <SummaryCard
                summary={summary}
                lacks={lacks}
                sheet={sheets.get(summary.id) ?? null}
                checked={chosen.includes(summary.id)}
                onChoose={(take) => choose(summary.id, take)}
              />
            </li>
          ))}
        </ul>
      </div>
      <ActionBar
        label={say(again ? "summaries.buildAgain" : "summaries.build")}
        busyLabel={say("summaries.building")}
        running={state.job === "build"}
        icon={<DataBarVerticalRegular />}
        reason={chosen.length === 0 ? say("summaries.noneChosen") : undefined}
        onPress={() => jobs.build(chosen)}
      />
    </>
  );
}
