import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, ArrowLeftRegular, DocumentTableRegular, EyeRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { ActionBar } from "../frame/ActionBar";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { useAdoption } from "./Adoption";
import { chosenMapping } from "./adoptionState";
import { ColumnsStep } from "./ColumnsStep";
import { rowsToAdd } from "./createAdoptionJobs";
import { DoneStep } from "./DoneStep";
import { PreviewStep } from "./PreviewStep";
import { SourceStep } from "./SourceStep";
import { TemplateStep } from "./TemplateStep";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px", padding: "8px 12px 20px 16px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Brings a table of this or another workbook into the plan: source, template, columns, preview, result, on one page. */
export function AdoptView() {
  const styles = useStyles();
  const { state: pane, dispatch, say } = usePane();
  const { state } = useAdoption();
  const goStart = () => dispatch({ type: "viewOpened", view: "start" });
  if (pane.workbook && !pane.workbook.recognised) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        title={say("adopt.title")}
        text={say("adopt.needPlan")}
        action={
          <Button appearance="primary" onClick={goStart}>
            {say("check.goStart")}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <div className={styles.view}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={goStart}>
          {say("adopt.back")}
        </Button>
        <div>
          <h2 className={styles.title}>{say("adopt.title")}</h2>
          <p className={styles.intro}>{say("adopt.intro")}</p>
        </div>
        {state.result ? (
          <DoneStep result={state.result} />
        ) : (
          <>
            <SourceStep />
            {state.table && <TemplateStep table={state.table} />}
            {state.table && state.template !== null && <ColumnsStep table={state.table} />}
            {(state.progress || state.ready) && <PreviewStep />}
          </>
        )}
      </div>
      {!state.result && state.table && state.template !== null && <NextStep />}
    </>
  );
}

/** The page's main action: the preview, and after it, the rows themselves. */
function NextStep() {
  const { state: pane, say } = usePane();
  const { state, jobs } = useAdoption();
  const rows = useMemo(() => rowsToAdd(state), [state]);
  if (!rows) {
    const nothing = chosenMapping(state.columns).columnOf.size === 0;
    return (
      <ActionBar
        label={say("adopt.preview.make")}
        busyLabel={say("adopt.preview.making")}
        running={state.progress !== null}
        icon={<EyeRegular />}
        reason={nothing ? say("adopt.preview.nothing") : undefined}
        onPress={() => {
          if (state.progress === null) jobs.preview();
        }}
      />
    );
  }
  const count = rows.rows.length;
  return (
    <ActionBar
      label={sayCount(say, "count.addRows", count)}
      busyLabel={say("adopt.adding")}
      running={pane.job === "adopt"}
      icon={<AddRegular />}
      reason={count === 0 ? say("adopt.add.nothing") : undefined}
      onPress={() => jobs.add(rows)}
    />
  );
}
