import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { WaivedFinding } from "../../jobs/CheckReport";
import { sayFinding } from "../../text/sayFinding";
import { EmptyState } from "../frame/EmptyState";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { FindingItem } from "./FindingItem";
import { useFindingStyles } from "./useFindingStyles";

const useStyles = makeStyles({
  // What is out of sight costs nothing.
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 160px" },
  waiver: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "0 12px 12px 40px",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  reason: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-wrap" },
  by: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly waived: readonly WaivedFinding[];
}

/** The accepted findings with their reasons, each to be taken back. */
export function AcceptedList({ waived }: Props) {
  const styles = useStyles();
  const shared = useFindingStyles();
  const { state, say, jobs, busy } = usePane();
  if (waived.length === 0) return <EmptyState icon={<CheckmarkCircleRegular />} text={say("waivers.none")} />;
  return (
    <section aria-label={say("waivers.accepted")}>
      <h2 className={shared.heading}>
        <span>{say("waivers.accepted")}</span>
        <span className={shared.count}>{sayCount(say, "count.findings", waived.length)}</span>
      </h2>
      <ul className={shared.list}>
        {waived.map(({ finding, waiver }, index) => (
          <li key={`${waiver.code} ${waiver.fingerprint} ${finding.sheet} ${index}`} className={styles.item}>
            <FindingItem finding={finding} language={state.language} say={say} onPress={jobs.showFinding} />
            <div className={styles.waiver}>
              <p className={styles.reason}>{waiver.reason}</p>
              <p className={styles.by}>
                {waiver.by === ""
                  ? shownDay(waiver.on)
                  : say("waivers.byOn", { by: waiver.by, on: shownDay(waiver.on) })}
              </p>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={say("waivers.takeBackNamed", {
                  place: sayFinding(finding, state.language).place,
                })}
                onClick={() => jobs.takeBackWaiver(waiver)}
              >
                {say("waivers.takeBack")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "2025-01-15" -> "15/01/2025", as in the sheets. */
const shownDay = (iso: string): string => iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
