import { Button, Field, Input, makeStyles, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import type { Acceptance } from "../../jobs/waiveFinding";
import { sayFinding } from "../../text/sayFinding";
import { readRememberedName, rememberName } from "../host/rememberedName";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  // Over the end of the list, which stays where it is.
  form: {
    position: "sticky",
    bottom: 0,
    zIndex: 3,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    maxHeight: "85vh",
    // As tall as what it says, however long the list is.
    flexShrink: 0,
    overflowY: "auto",
    marginTop: "auto",
    padding: "12px 12px 12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow16,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  finding: { margin: 0, overflowWrap: "anywhere" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", gap: "8px" },
});

/** Enough for a sentence or two; all reasons of a workbook share one part of its metadata. */
const LONGEST_REASON = 500;
const LONGEST_NAME = 80;

interface Props {
  readonly finding: LocatedFinding;
  /** The waiver is on its way; the form stays, so that nothing is typed twice if it fails. */
  readonly isSending: boolean;
  readonly onAccept: (acceptance: Acceptance) => void;
  readonly onClose: () => void;
}

/** Asks why a warning or note is right as it is, and who says so. The focus goes back to where it came from. */
export function AcceptForm({ finding, isSending, onAccept, onClose }: Props) {
  const styles = useStyles();
  const { state, say, busy } = usePane();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(readRememberedName);
  const [tried, setTried] = useState(false);
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const { place, message } = sayFinding(finding, state.language);
  const missing = reason.trim() === "";

  // Before the list loses the finding: it then takes the focus over from its button.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const { current } = form;
    reasonBox.current?.focus({ preventScroll: true });
    return () => {
      // Whoever has gone to the sheet or elsewhere in the pane stays there.
      if (!document.hasFocus() || !current?.contains(document.activeElement)) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || isSending) return;
    if (missing) {
      setTried(true);
      reasonBox.current?.focus();
      return;
    }
    rememberName(by.trim());
    onAccept({ reason, by });
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <form
      ref={form}
      aria-labelledby={title}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={closeOnEscape}
      noValidate
    >
      <h2 id={title} className={styles.title}>
        {say("waivers.title")}
      </h2>
      <p className={styles.finding}>{place === "" ? message : `${place}: ${message}`}</p>
      <p className={styles.hint}>{say("waivers.explain")}</p>
      <Field
        label={say("waivers.reason")}
        required
        validationMessage={tried && missing ? say("waivers.needReason") : undefined}
      >
        <Textarea
          ref={reasonBox}
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={say("waivers.by")}>
        <Input
          value={by}
          maxLength={LONGEST_NAME}
          autoComplete="name"
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          type="submit"
          icon={isSending ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
          disabledFocusable={busy || isSending}
        >
          {say("waivers.confirm")}
        </Button>
        <Button type="button" onClick={onClose}>
          {say("waivers.cancel")}
        </Button>
      </div>
    </form>
  );
}
