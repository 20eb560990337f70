import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "32px 20px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: "40px", lineHeight: 1, height: "48px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: "0 0 8px", maxWidth: "36em" },
});

interface Props {
  readonly icon: ReactNode;
  readonly title?: string;
  /** The title is the whole page's. */
  readonly isPage?: boolean;
  /** What to do next. */
  readonly text: string;
  /** The one button that does it. */
  readonly action?: ReactNode;
}

/** What a view shows in place of an empty list. */
export function EmptyState({ icon, title, isPage, text, action }: Props) {
  const styles = useStyles();
  const Title = isPage ? "h1" : "h2";
  return (
    <div className={styles.place}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      {title && <Title className={styles.title}>{title}</Title>}
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  );
}
