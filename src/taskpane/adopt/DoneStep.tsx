import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular, TableRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { useAdoption } from "./Adoption";
import type { AdoptionState } from "./adoptionState";
import { useStepStyles } from "./useStepStyles";

const useStyles = makeStyles({
  bar: { whiteSpace: "normal" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What was added, with the way to it and back. */
export function DoneStep({ result }: { readonly result: NonNullable<AdoptionState["result"]> }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { say, jobs: paneJobs, busy } = usePane();
  const { dispatch, jobs } = useAdoption();
  const { adopted, isUndone } = result;
  const sentences = isUndone
    ? [say("adopt.done.undone")]
    : [
        say("adopt.done.rows", { rows: sayCount(say, "count.rows", adopted.count), sheet: adopted.sheet }),
        ...(adopted.newColumns.length > 0
          ? [say("adopt.done.columns", { names: adopted.newColumns.join(", ") })]
          : []),
        ...(adopted.addedTemplate ? [say("adopt.done.template")] : []),
      ];
  return (
    <section aria-labelledby="adopt-done" className={shared.step}>
      <h3 id="adopt-done" className={shared.title}>
        {say("adopt.done")}
      </h3>
      <MessageBar intent={isUndone ? "info" : "success"} layout="multiline" className={styles.bar}>
        <MessageBarBody>{sentences.join(" ")}</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        {!isUndone && (
          <>
            <Button
              appearance="primary"
              icon={<TableRegular />}
              disabledFocusable={busy}
              onClick={() => paneJobs.showSheet(adopted.sheet)}
            >
              {say("adopt.done.goTo")}
            </Button>
            <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={jobs.takeBack}>
              {busy ? say("adopt.done.undoing") : say("adopt.done.undo")}
            </Button>
          </>
        )}
        <Button disabledFocusable={busy} onClick={() => dispatch({ type: "startedOver" })}>
          {say("adopt.done.another")}
        </Button>
      </div>
    </section>
  );
}
