import { Button, makeStyles } from "@fluentui/react-components";
import type { LocatedFinding } from "../../../jobs/LocatedFinding";
import { sayFinding } from "../../../text/sayFinding";
import { usePane } from "../../state/Pane";
import { useRepairs } from "./Repairs";

const useStyles = makeStyles({ button: { minWidth: 0 } });

/** At a finding that can be repaired: shows how, and asks. */
export function RepairAction({ finding }: { readonly finding: LocatedFinding }) {
  const styles = useStyles();
  const { state, say } = usePane();
  const repairs = useRepairs();
  const item = repairs?.itemOf(finding);
  if (!repairs || !item) return null;
  const { place, message } = sayFinding(finding, state.language);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      aria-label={say("repairs.oneNamed", { place: place || message })}
      onClick={() => repairs.open(item)}
    >
      {say("repairs.one")}
    </Button>
  );
}
