import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { rowStatuses, type RowStatus } from "../../domain/adopt/AdoptionPreview";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  tiles: { display: "flex", flexWrap: "wrap", gap: "6px" },
  tile: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "2px 10px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

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
        <button
          key={status}
          type="button"
          aria-pressed={chosen === status}
          aria-label={`${say(`adopt.status.${status}`)}: ${sayNumber(counts[status])}`}
          className={mergeClasses(styles.tile, chosen === status && styles.chosen)}
          onClick={() => onChoose(chosen === status ? null : status)}
        >
          <StatusMark status={status} />
          <span className={styles.count}>{sayNumber(counts[status])}</span>
          {say(`adopt.status.${status}`)}
        </button>
      ))}
    </div>
  );
}
