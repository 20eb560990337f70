import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { usePane } from "../state/Pane";
import { FindingHeading } from "./FindingHeading";
import { FindingItem } from "./FindingItem";
import type { FindingGroup } from "./groupFindings";
import { LongFindingList } from "./LongFindingList";
import { moveBetweenFindings } from "./moveBetweenFindings";
import { useFindingStyles } from "./useFindingStyles";
import { useKeptFocus } from "./useKeptFocus";

const useStyles = makeStyles({ list: { ":focus": { outline: "none" } } });

/** Up to here every finding is on the page; browsers take that many without effort, and find text in them. */
const longest = 200;

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly onAccept: (finding: LocatedFinding) => void;
}

/** Findings under the names of their groups. The arrow keys go from one to the next. */
export function FindingList({ groups, onAccept }: Props) {
  const styles = useStyles();
  const { state, jobs, say } = usePane();
  const show = useCallback((finding: LocatedFinding) => jobs.showFinding(finding), [jobs]);
  const ref = useKeptFocus(groups);
  const { current } = state;
  useEffect(() => {
    // The long list finds it itself: it may not be on the page.
    if (current === null) return;
    ref.current?.querySelector("[aria-current]")?.scrollIntoView?.({ block: "nearest" });
  }, [ref, current]);
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-label={say("check.title")}
      className={styles.list}
      onKeyDown={moveBetweenFindings}
      onClickCapture={(event) => {
        // The second of a double click that began on what lay over the list, or on a finding that is gone.
        if (event.detail > 1) event.stopPropagation();
      }}
    >
      {total > longest ? (
        <LongFindingList groups={groups} onPress={show} onAccept={onAccept} />
      ) : (
        groups.map((group) => (
          <FindingSection key={group.id} group={group} onPress={show} onAccept={onAccept} />
        ))
      )}
    </div>
  );
}

function FindingSection({
  group,
  onPress,
  onAccept,
}: {
  readonly group: FindingGroup;
  readonly onPress: (finding: LocatedFinding) => void;
  readonly onAccept: (finding: LocatedFinding) => void;
}) {
  const styles = useFindingStyles();
  const { state, say } = usePane();
  return (
    <section>
      <div className={styles.onTop}>
        <FindingHeading group={group} />
      </div>
      <ul className={styles.list}>
        {group.findings.map(({ key, finding }) => (
          <li key={key}>
            <FindingItem
              finding={finding}
              language={state.language}
              say={say}
              isCurrent={key === state.current}
              onPress={onPress}
              onAccept={onAccept}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
