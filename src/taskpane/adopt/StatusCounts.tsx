import { makeStyles } from "@fluentui/react-components";
import { rowStatuses, type RowStatus } from "../../domain/adopt/AdoptionPreview";
import { FilterTile } from "../frame/FilterTile";
import { usePane } from "../state/Pane";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({ tiles: { display: "flex", flexWrap: "wrap", gap: "6px" } });

interface Props {
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly chosen: RowStatus | null;
  readonly onChoose: (status: RowStatus | null) => void;
}

/** How many rows become what. Pressing one shows only those; pressing it again shows all. */
export function StatusCounts({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div role="group" aria-label={say("adopt.preview.filter")} className={styles.tiles}>
      {rowStatuses.map((status) => (
        <FilterTile
          key={status}
          size="small"
          mark={<StatusMark status={status} />}
          count={counts[status]}
          word={say(`adopt.status.${status}`)}
          isChosen={chosen === status}
          onPress={() => onChoose(chosen === status ? null : status)}
        />
      ))}
    </div>
  );
}
