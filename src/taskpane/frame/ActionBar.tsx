import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    // Above what stands out of the cards.
    zIndex: 2,
    marginTop: "auto",
    padding: "12px 12px 12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A low window needs its height for what is to be read.
    "@media (max-height: 320px)": { position: "static" },
  },
  button: { width: "100%", minHeight: "40px" },
  reason: { margin: "0 0 8px", color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly label: string;
  /** What the button says while its job runs. */
  readonly busyLabel: string;
  /** Its own job runs, not another's. */
  readonly running: boolean;
  readonly icon?: ReactElement;
  /** Why it can't be pressed. */
  readonly reason?: string;
  readonly onPress: () => void;
}

/** The view's one main action, always in sight. */
export function ActionBar({ label, busyLabel, running, icon, reason, onPress }: Props) {
  const styles = useStyles();
  const { busy } = usePane();
  return (
    <div className={styles.bar}>
      {reason && (
        <p className={styles.reason} id="action-reason">
          {reason}
        </p>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        icon={running ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : icon}
        // Stays in the order of keys, so that the focus is not lost while the job runs.
        disabledFocusable={busy || reason !== undefined}
        aria-describedby={reason ? "action-reason" : undefined}
        onClick={onPress}
      >
        {running ? busyLabel : label}
      </Button>
    </div>
  );
}
