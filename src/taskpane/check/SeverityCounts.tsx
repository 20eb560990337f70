import { makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../domain/validate/Finding";
import { FilterTile } from "../frame/FilterTile";
import { usePane } from "../state/Pane";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, auto)", gap: "8px" },
});

export const severities: readonly Severity[] = ["error", "warning", "note"];

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** The three counts. Pressing one shows only its findings; pressing it again shows all. */
export function SeverityCounts({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div role="group" aria-label={say("check.severity")} className={styles.tiles}>
      {severities.map((severity) => (
        <FilterTile
          key={severity}
          size="large"
          mark={<SeverityMark severity={severity} />}
          count={counts[severity]}
          word={say(`severity.${severity}s`)}
          isChosen={chosen === severity}
          onPress={() => onChoose(chosen === severity ? null : severity)}
        />
      ))}
    </div>
  );
}
