import { Button, Checkbox, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RowStatus } from "../../domain/adopt/AdoptionPreview";
import { usePane } from "../state/Pane";
import { sayCount, sayNumber } from "../state/sayCount";
import { useAdoption } from "./Adoption";
import type { ReadyPreview } from "./adoptionState";
import { RowList } from "./RowList";
import { StatusCounts } from "./StatusCounts";
import { useStepStyles } from "./useStepStyles";

const useStyles = makeStyles({ box: { marginLeft: "-8px" } });

/** What will be read: counts, what to decide, then row by row. While it is made, how far it is. */
export function PreviewStep() {
  const styles = useStepStyles();
  const { say } = usePane();
  const { state, jobs } = useAdoption();
  const { progress, ready } = state;
  const section = useRef<HTMLElement>(null);
  const isReady = ready !== null;
  useEffect(() => {
    // It was asked for from below the columns, and stands below them; once it is ready, there is room to show it.
    section.current?.scrollIntoView?.({ block: "start" });
  }, [isReady]);
  return (
    <section ref={section} aria-labelledby="adopt-preview" className={styles.step}>
      <div className={styles.head}>
        <h3 id="adopt-preview" className={styles.title}>
          {say("adopt.preview")}
        </h3>
        {progress && (
          <Button size="small" onClick={jobs.stopPreview}>
            {say("adopt.preview.cancel")}
          </Button>
        )}
      </div>
      {progress && (
        <Field
          validationState="none"
          validationMessage={say("adopt.preview.progress", {
            done: sayNumber(progress.done),
            total: sayNumber(progress.total),
          })}
        >
          <ProgressBar
            aria-label={say("adopt.preview.making")}
            value={progress.done}
            max={Math.max(1, progress.total)}
          />
        </Field>
      )}
      {ready && <Ready ready={ready} />}
    </section>
  );
}

function Ready({ ready: { preview } }: { readonly ready: ReadyPreview }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { say, busy } = usePane();
  const { state, dispatch } = useAdoption();
  const [status, setStatus] = useState<RowStatus | null>(null);
  const { counts } = preview;
  const rows = useMemo(
    () => (status === null ? preview.rows : preview.rows.filter((row) => row.status === status)),
    [preview, status],
  );
  const there = useMemo(
    () => preview.rows.filter(({ reason }) => reason === "alreadyThere").length,
    [preview],
  );
  return (
    <>
      <StatusCounts counts={counts.rows} chosen={status} onChoose={setStatus} />
      {there > 0 && (
        <p className={shared.quiet}>{say("adopt.preview.alreadyThere", { n: sayNumber(there) })}</p>
      )}
      {counts.unsureCells > 0 && (
        <Field hint={say("adopt.preview.unsureHint")}>
          <Checkbox
            className={styles.box}
            label={sayCount(say, "count.unsureCells", counts.unsureCells)}
            checked={state.acceptUnsure}
            disabled={busy}
            onChange={(_, { checked }) => dispatch({ type: "unsureAccepted", accept: checked === true })}
          />
        </Field>
      )}
      {counts.proposedKeys > 0 && (
        <Checkbox
          className={styles.box}
          label={sayCount(say, "count.proposedKeys", counts.proposedKeys)}
          checked={state.useProposedKeys}
          disabled={busy}
          onChange={(_, { checked }) => dispatch({ type: "keysUsed", use: checked === true })}
        />
      )}
      {rows.length === 0 ? (
        <p className={shared.quiet}>{say("adopt.preview.noMatch")}</p>
      ) : (
        <RowList rows={rows} />
      )}
    </>
  );
}
