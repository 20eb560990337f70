import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { HourglassHalf20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { shownEntry } from "../../domain/form/shownEntry";
import type { CellValue } from "../../domain/record/TableData";
import { usePane } from "../state/Pane";
import { useEntryForm, type EntryForm } from "./EntryForm";
import type { FormMessage } from "./formState";

const useStyles = makeStyles({
  place: { ":not(:empty)": { padding: "12px 12px 0 16px" } },
  bar: { whiteSpace: "normal" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Intent = "error" | "success" | "warning" | "info";

/** How the last save went, what waits for an answer, and that a cell is being typed in. */
export function FormMessages() {
  const styles = useStyles();
  const { state: pane, say } = usePane();
  const entry = useEntryForm();
  const { message, question } = entry.state;
  const isGood = message !== null && isGoodNews(message);
  // Live regions are there before there is something to say; else screen readers miss it.
  return (
    <>
      <div role="alert" className={styles.place}>
        {question && <Question entry={entry} />}
        {!question && message && !isGood && <Message message={message} entry={entry} />}
      </div>
      <div role="status" className={styles.place}>
        {pane.waiting && (
          <MessageBar
            intent="info"
            layout="multiline"
            className={styles.bar}
            icon={<HourglassHalf20Regular />}
          >
            <MessageBarBody>{say("form.waiting")}</MessageBarBody>
          </MessageBar>
        )}
        {message && isGood && <Message message={message} entry={entry} />}
      </div>
    </>
  );
}

const isGoodNews = ({ kind }: FormMessage): boolean =>
  ["saved", "added", "undone", "discarded", "goneClean", "notFound"].includes(kind);

function Question({ entry }: { readonly entry: EntryForm }) {
  const { say } = usePane();
  const { answer } = entry.jobs;
  return (
    <Bar intent="warning" text={say("form.unsaved")} isAsking>
      <Button size="small" appearance="primary" onClick={() => answer("save")}>
        {say("form.saveAndGo")}
      </Button>
      <Button size="small" onClick={() => answer("discard")}>
        {say("form.discardAndGo")}
      </Button>
      <Button size="small" onClick={() => answer("stay")}>
        {say("form.stay")}
      </Button>
    </Bar>
  );
}

function Message({ message, entry }: { readonly message: FormMessage; readonly entry: EntryForm }) {
  const { say } = usePane();
  const { jobs, dispatch } = entry;
  switch (message.kind) {
    case "problem":
      return <Bar intent="error" text={say(message.problem.key, message.problem.values)} />;
    case "notFound":
      return <Bar intent="info" text={say("form.notFound", { text: message.text })} />;
    case "conflict":
      return (
        <Bar intent="warning" text={<Conflict now={message.now} entry={entry} />} isAsking>
          <Button size="small" onClick={() => jobs.save(true)}>
            {say("form.keepMine")}
          </Button>
          <Button size="small" onClick={() => dispatch({ type: "fieldsTaken", now: message.now })}>
            {say("form.takeTheirs")}
          </Button>
        </Bar>
      );
    case "gone":
      return (
        <Bar intent="warning" text={say("form.gone")} isAsking>
          <Button size="small" onClick={() => jobs.addAgain()}>
            {say("form.addAgain")}
          </Button>
        </Bar>
      );
    case "unsure":
      return (
        <Bar intent="warning" text={say("form.unsure")} isAsking>
          <Button size="small" onClick={() => jobs.readAgain()}>
            {say("form.readAgain")}
          </Button>
          <Button size="small" onClick={() => jobs.addAgain()}>
            {say("form.addAgain")}
          </Button>
        </Bar>
      );
    case "goneClean":
      return <Bar intent="info" text={say("form.goneClean")} />;
    case "badEntries":
      return <Bar intent="error" text={say("form.badEntries")} />;
    default:
      return <Bar intent="success" text={say(`form.${message.kind}`)} />;
  }
}

function Conflict({
  now,
  entry,
}: {
  readonly now: ReadonlyMap<string, CellValue>;
  readonly entry: EntryForm;
}) {
  const { state, say } = usePane();
  const fields = (entry.state.form?.fields ?? []).flatMap(({ field }) => {
    const value = now.get(field.id);
    if (value === undefined) return [];
    const shown = shownEntry(field, value) || say("form.empty");
    return [say("form.conflictField", { field: field.label[state.language], value: shown })];
  });
  return <>{say("form.conflict", { fields: fields.join("; ") })}</>;
}

interface BarProps {
  readonly intent: Intent;
  readonly text: string | ReactElement;
  /** Waits for an answer: its buttons are the next that Tab reaches. */
  readonly isAsking?: boolean;
  readonly children?: ReactElement | readonly ReactElement[];
}

function Bar({ intent, text, isAsking = false, children }: BarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Whoever is in the grid stays there.
    if (!isAsking || !document.hasFocus()) return undefined;
    const before = document.activeElement;
    const { current } = bar;
    current?.focus();
    return () => {
      const isHere = current?.contains(document.activeElement) ?? false;
      if (isHere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isAsking]);
  return (
    <MessageBar ref={bar} tabIndex={-1} intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      {children && <MessageBarActions className={styles.actions}>{children}</MessageBarActions>}
    </MessageBar>
  );
}
