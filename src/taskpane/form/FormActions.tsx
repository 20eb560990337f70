import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, DismissRegular, SaveRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import { useEntryForm } from "./EntryForm";
import { FormMessages } from "./FormMessages";
import { isUnsaved } from "./formState";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    marginTop: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A low window needs its height for what is to be read.
    "@media (max-height: 320px)": { position: "static" },
  },
  buttons: { display: "flex", gap: "8px", padding: "12px 12px 12px 16px" },
  save: { flexGrow: 2, minHeight: "40px", minWidth: 0 },
  undo: { flexGrow: 1, minHeight: "40px", minWidth: 0 },
});

/** How it went, always in sight; Save, and the way back: what is typed is discarded, what was saved last is undone. */
export function FormActions() {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { state, dispatch, jobs } = useEntryForm();
  const { isSaving } = state;
  const unsaved = isUnsaved(state);
  const isNew = state.form?.row === null;
  const discard = (): void => {
    if (isNew) jobs.discardNew();
    else dispatch({ type: "discarded" });
  };
  return (
    <div className={styles.bar}>
      <FormMessages />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.save}
          icon={isSaving ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : <SaveRegular />}
          aria-keyshortcuts="Control+S"
          title={unsaved ? undefined : say("form.saveHint")}
          disabledFocusable={busy || isSaving || !unsaved}
          onClick={() => jobs.save()}
        >
          {say(isSaving ? "form.saving" : "form.save")}
        </Button>
        {unsaved || isNew ? (
          <Button
            className={styles.undo}
            icon={<DismissRegular />}
            title={say("form.discardHint")}
            disabledFocusable={isSaving}
            onClick={discard}
          >
            {say("form.discard")}
          </Button>
        ) : (
          <Button
            className={styles.undo}
            icon={<ArrowUndoRegular />}
            title={say("form.undoHint")}
            disabledFocusable={busy || isSaving || state.undos.length === 0}
            onClick={() => jobs.undo()}
          >
            {say("form.undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
