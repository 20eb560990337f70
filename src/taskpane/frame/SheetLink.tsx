import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular, TableRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  link: {
    width: "100%",
    minHeight: "44px",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  detail: {
    flexShrink: 0,
    paddingLeft: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  arrow: { flexShrink: 0, marginLeft: "4px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly name: string;
  readonly detail: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly onPress: () => void;
}

/** A line to press that goes to a sheet. */
export function SheetLink({ name, detail, label, onPress }: Props) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.link}
      icon={<TableRegular />}
      aria-label={label}
      onClick={onPress}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.detail}>{detail}</span>
      <ChevronRightRegular className={styles.arrow} />
    </Button>
  );
}
