import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way to bring in a table that the office already keeps. */
export function AdoptCard() {
  const styles = useStyles();
  const { say, dispatch } = usePane();
  return (
    <div className={styles.card}>
      <p className={styles.text}>{say("adopt.card")}</p>
      <Button icon={<TableAddRegular />} onClick={() => dispatch({ type: "viewOpened", view: "adopt" })}>
        {say("adopt.title")}
      </Button>
    </div>
  );
}
