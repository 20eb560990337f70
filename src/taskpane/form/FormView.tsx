import { Button, makeStyles, Spinner, Subtitle2, tokens, useId } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { FormField } from "../../jobs/RowForm";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { useEntryForm } from "./EntryForm";
import { FieldEditor } from "./FieldEditor";
import { FieldFindings } from "./FieldFindings";
import { FormActions } from "./FormActions";
import { FormMessages } from "./FormMessages";
import { readEntries, textOf } from "./formState";
import { FormTools } from "./FormTools";
import { inputId } from "./inputId";
import { NoRow } from "./NoRow";
import { shortcutOf } from "./shortcutOf";
import { useRequired } from "./useRequired";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1 },
  fields: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px 12px 16px 16px" },
  own: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ownTitle: { margin: 0 },
  findings: { color: tokens.colorNeutralForeground1 },
  keys: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reading: { padding: "32px 20px" },
});

/** The selected row as a form, in step with the sheet. */
export function FormView() {
  const styles = useStyles();
  const { state: pane, dispatch: tellPane, say } = usePane();
  const { state, dispatch, jobs } = useEntryForm();
  const { form, left, message } = state;
  const [isFinding, setFinding] = useState(false);
  const findInput = useRef<HTMLInputElement>(null);
  const ownTitle = useId("own");
  const isRequired = useRequired(state);
  const problems = useMemo(() => readEntries(state).problems, [state]);
  const onText = useCallback(
    (field: string, text: string) => dispatch({ type: "typed", field, text }),
    [dispatch],
  );
  const onLeave = useCallback((field: string) => dispatch({ type: "fieldLeft", field }), [dispatch]);
  useEffect(() => {
    if (isFinding) findInput.current?.focus();
  }, [isFinding]);
  // A new row is begun at its first field.
  const firstOfNew =
    form?.row === null ? form.fields.find(({ isFormula }) => !isFormula)?.field.id : undefined;
  useEffect(() => {
    if (firstOfNew !== undefined && document.hasFocus())
      document.getElementById(inputId(firstOfNew))?.focus();
  }, [firstOfNew, form]);
  // The first field that can't be saved takes the keyboard, once for each try.
  useEffect(() => {
    if (message?.kind !== "badEntries") return;
    const [first] = problems.keys();
    if (first !== undefined) document.getElementById(inputId(first))?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [message]);

  if (pane.workbook && !pane.workbook.recognised) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        text={say("form.needTemplates")}
        action={
          <Button appearance="primary" onClick={() => tellPane({ type: "viewOpened", view: "start" })}>
            {say("check.goStart")}
          </Button>
        }
      />
    );
  }
  if (!state.isRead) {
    return (
      <>
        <FormMessages />
        {!pane.waiting && !message && <Spinner className={styles.reading} label={say("form.reading")} />}
      </>
    );
  }
  if (!form) {
    return (
      <>
        <FormMessages />
        <NoRow />
      </>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    event.preventDefault();
    if (shortcut === "save") jobs.save();
    else if (shortcut === "add") jobs.open({ kind: "new", templateId: form.templateId });
    else if (shortcut !== "find") jobs.open({ kind: "move", by: shortcut });
    else if (isFinding) findInput.current?.focus();
    else setFinding(true);
  };
  const editor = (formField: FormField): ReactElement => (
    <FieldEditor
      key={formField.field.id}
      formField={formField}
      text={textOf(state, formField)}
      problem={left.has(formField.field.id) ? problems.get(formField.field.id) : undefined}
      isRequired={isRequired(formField.field)}
      language={pane.language}
      say={say}
      onText={onText}
      onLeave={onLeave}
    />
  );
  const ownFields = form.fields.filter(({ own }) => own !== undefined);
  return (
    <div className={styles.page} role="group" aria-label={say("form.title")} onKeyDown={onKeyDown}>
      <FormTools isFinding={isFinding} onFinding={setFinding} findRef={findInput} />
      <div className={styles.fields}>
        {form.rowFindings.length > 0 && (
          <div role="group" aria-label={say("form.findings")} className={styles.findings}>
            <FieldFindings findings={form.rowFindings} />
          </div>
        )}
        {form.fields.filter(({ own }) => own === undefined).map(editor)}
        {ownFields.length > 0 && (
          <div role="group" aria-labelledby={ownTitle} className={styles.own}>
            <Subtitle2 as="h2" id={ownTitle} className={styles.ownTitle}>
              {say("form.own")}
            </Subtitle2>
            {ownFields.map(editor)}
          </div>
        )}
        <p className={styles.keys}>{say("form.shortcuts")}</p>
      </div>
      <FormActions />
    </div>
  );
}
