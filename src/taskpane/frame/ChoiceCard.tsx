import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    position: "relative",
    padding: "4px 8px 8px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  disabled: { backgroundColor: tokens.colorNeutralBackground3 },
  // The whole card is the checkbox's label.
  label: {
    paddingLeft: "4px",
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  text: {
    margin: "-2px 0 0",
    paddingLeft: "36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  extra: { position: "relative", zIndex: 1, display: "inline-block", paddingLeft: "36px", marginTop: "4px" },
});

interface Props {
  readonly name: string;
  /** Sentences under the name, read out with it. */
  readonly description: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Something to press on the card besides the checkbox. */
  readonly children?: ReactNode;
}

/** A checkbox as large as its explanation. */
export function ChoiceCard({ name, description, checked, disabled, onChange, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.card, checked && styles.chosen, disabled && styles.disabled)}>
      <Checkbox
        label={{ children: name, className: styles.label }}
        checked={checked}
        disabled={disabled}
        aria-describedby={id}
        onChange={(_, data) => onChange(data.checked === true)}
      />
      <p id={id} className={styles.text}>
        {description}
      </p>
      {children && <div className={styles.extra}>{children}</div>}
    </div>
  );
}
