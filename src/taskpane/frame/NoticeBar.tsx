import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { summaryNames } from "../state/summaryName";
import { usePane, type Pane } from "../state/Pane";
import type { Notice } from "../state/paneState";
import { templateNames } from "../state/templateName";

const useStyles = makeStyles({
  bar: { whiteSpace: "normal" },
  place: { ":not(:empty)": { padding: "12px 12px 0 16px" } },
});

/** More names than these are counted. */
const MOST_NAMES = 3;

/** How the last job went: problems interrupt a screen reader, good news waits its turn. */
export function NoticeBar() {
  const styles = useStyles();
  const { notice } = usePane().state;
  // Live regions are there before there is something to say; else screen readers miss it.
  return (
    <>
      <div role="alert" className={styles.place}>
        {notice?.kind === "problem" && <Bar notice={notice} />}
      </div>
      <div role="status" className={styles.place}>
        {notice && notice.kind !== "problem" && <Bar notice={notice} />}
      </div>
    </>
  );
}

function Bar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const pane = usePane();
  const { intent, text } = wording(notice, pane);
  const close = () => {
    const { workbook, report, view } = pane.state;
    pane.dispatch({ type: "noticeClosed" });
    // What could not be read before is asked for again: without it the page would wait for ever.
    if (notice.kind === "problem" && (!workbook || (view === "check" && !report)))
      pane.jobs.look(view === "check");
  };
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={pane.say("app.close")}
            icon={<DismissRegular />}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}

function wording(
  notice: Notice,
  { say, state }: Pane,
): { intent: "error" | "success" | "warning"; text: string } {
  const sentences: string[] = [];
  const named = (ids: readonly string[]): string => {
    const names = templateNames(ids.slice(0, MOST_NAMES), state.language);
    const n = ids.length - MOST_NAMES;
    return n > 0 ? say("app.andMore", { names, n }) : names;
  };
  switch (notice.kind) {
    case "problem":
      return { intent: "error", text: say(notice.problem.key, notice.problem.values) };
    case "told":
      return { intent: "success", text: say(notice.text.key, notice.text.values) };
    case "added":
      if (notice.added.length > 0) {
        sentences.push(say("start.added", { names: named(notice.added) }));
      } else sentences.push(say("start.nothingAdded"));
      if (notice.present.length > 0) {
        sentences.push(say("start.present", { names: named(notice.present) }));
      }
      return { intent: "success", text: sentences.join(" ") };
    case "lifted":
      return {
        intent: "success",
        text: say("workbook.lifted", { names: named(notice.lifted) }),
      };
    case "built":
      if (notice.built.length > 0) {
        sentences.push(say("summaries.built", { names: summaryNames(notice.built, state.language) }));
      }
      if (notice.missing.length > 0) {
        sentences.push(say("summaries.notBuilt", { names: summaryNames(notice.missing, state.language) }));
      }
      return { intent: notice.missing.length > 0 ? "warning" : "success", text: sentences.join(" ") };
  }
}
