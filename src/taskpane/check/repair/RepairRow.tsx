import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { RepairItem } from "../../../jobs/RepairItem";
import { sayFinding } from "../../../text/sayFinding";
import { sayRepair } from "../../../text/sayRepair";
import { usePane } from "../../state/Pane";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0, flexGrow: 1 },
  place: { minWidth: 0, padding: "0 4px", marginLeft: "-4px", fontWeight: tokens.fontWeightRegular },
  change: { overflowWrap: "anywhere", paddingTop: "2px" },
  box: { flexShrink: 0 },
  option: { overflowWrap: "anywhere" },
});

interface Props {
  readonly item: RepairItem;
  /** The chosen way out; null = left as it is. */
  readonly option: number | null;
  readonly onChoose: (chosen: readonly (readonly [string, number | null])[]) => void;
}

const LEAVE = "leave";

/** One repair: where, before and after, and whether; of several ways out, which. */
export const RepairRow = memo(function RepairRow({ item, option, onChoose }: Props) {
  const styles = useStyles();
  const { state, say, jobs, busy } = usePane();
  const { id, findings, options } = item;
  const [finding] = findings;
  const { place } = sayFinding(finding, state.language);
  const link = (
    <Button
      size="small"
      appearance="transparent"
      className={styles.place}
      aria-label={say("repairs.goTo", { place })}
      onClick={() => jobs.showFinding(finding)}
    >
      {place}
    </Button>
  );
  if (options.length === 1) {
    const what = sayRepair(options[0], state.language);
    return (
      <div className={styles.row}>
        <Checkbox
          className={styles.box}
          aria-label={`${say("repairs.take", { place })}. ${what}`}
          checked={option !== null}
          disabled={busy}
          onChange={(_, { checked }) => onChoose([[id, checked === true ? 0 : null]])}
        />
        <div className={styles.text}>
          {link}
          <span className={styles.change}>{what}</span>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {link}
        <RadioGroup
          aria-label={say("repairs.take", { place })}
          value={option === null ? LEAVE : String(option)}
          disabled={busy}
          onChange={(_, { value }) => onChoose([[id, value === LEAVE ? null : Number(value)]])}
        >
          {options.map((repair, at) => (
            <Radio
              key={repair.option ?? at}
              value={String(at)}
              label={<span className={styles.option}>{sayRepair(repair, state.language)}</span>}
            />
          ))}
          <Radio value={LEAVE} label={say("repairs.leave")} />
        </RadioGroup>
      </div>
    </div>
  );
});
