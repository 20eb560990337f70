import { Link, makeStyles } from "@fluentui/react-components";
import type { Summary } from "../../domain/summarize/summaries/index";
import { ChoiceCard } from "../frame/ChoiceCard";
import { usePane } from "../state/Pane";
import { templateNames } from "../state/templateName";

const useStyles = makeStyles({ needs: { display: "block" } });

interface Props {
  readonly summary: Summary;
  /** Ids of templates that it needs and the workbook has not. */
  readonly lacks: readonly string[];
  /** Its sheet; null while it was not built. */
  readonly sheet: string | null;
  readonly checked: boolean;
  readonly onChoose: (take: boolean) => void;
}

/** A summary to tick: what it shows, what it needs, and the way to its sheet once there is one. */
export function SummaryCard({ summary, lacks, sheet, checked, onChoose }: Props) {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const { language } = state;
  const needs =
    lacks.length > 0
      ? say("summaries.lacks", { names: templateNames(lacks, language) })
      : say("summaries.needs", { names: templateNames(summary.templates, language) });
  return (
    <ChoiceCard
      name={summary.label[language]}
      description={
        <>
          {summary.description[language]} <span className={styles.needs}>{needs}</span>
        </>
      }
      checked={checked}
      disabled={busy || lacks.length > 0}
      onChange={onChoose}
    >
      {sheet !== null && (
        <Link
          as="button"
          aria-label={say("summaries.goToNamed", { sheet })}
          onClick={() => jobs.showSheet(sheet)}
        >
          {say("summaries.goTo")}
        </Link>
      )}
    </ChoiceCard>
  );
}
