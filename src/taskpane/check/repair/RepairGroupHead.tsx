import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RepairChoice } from "../../../jobs/RepairItem";
import { usePane } from "../../state/Pane";
import { sayNumber } from "../../state/sayCount";
import type { RepairGroup } from "./repairGroups";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    marginTop: "8px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  alone: { padding: "0 8px" },
});

interface Props {
  readonly group: RepairGroup;
  readonly choice: RepairChoice;
  readonly onChoose: (chosen: readonly (readonly [string, number | null])[]) => void;
}

/** A kind with its count and a box for all of it; where each row asks which way, there is no box for all. */
export function RepairGroupHead({ group: { kind, sure, items }, choice, onChoose }: Props) {
  const styles = useStyles();
  const { say, busy } = usePane();
  const label = say(sure ? "repairs.group" : "repairs.groupUnsure", {
    kind: say(`repairs.kind.${kind}`),
    n: sayNumber(items.length),
  });
  const simple = items.filter(({ options }) => options.length === 1);
  if (simple.length === 0) return <div className={`${styles.head} ${styles.alone}`}>{label}</div>;
  const ticked = simple.filter(({ id }) => choice.has(id)).length;
  const isAll = ticked === simple.length;
  return (
    <div className={styles.head}>
      <Checkbox
        label={label}
        checked={isAll ? true : ticked === 0 ? false : "mixed"}
        disabled={busy}
        onChange={() => onChoose(simple.map(({ id }) => [id, isAll ? null : 0] as const))}
      />
    </div>
  );
}
