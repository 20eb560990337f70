import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, WrenchRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RepairChoice } from "../../../jobs/RepairItem";
import { ActionBar } from "../../frame/ActionBar";
import { usePane } from "../../state/Pane";
import { countChosen, firstChoice, groupRepairs } from "./repairGroups";
import { RepairList } from "./RepairList";
import { RepairResult } from "./RepairResult";
import { useRepairs } from "./Repairs";
import { saySize } from "./saySize";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "8px", padding: "12px 12px 16px 16px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outline: "none" },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What can be repaired, or what became of it; in place of the findings. */
export function RepairPage() {
  const styles = useStyles();
  const { say } = usePane();
  const repairs = useRepairs();
  const title = useRef<HTMLHeadingElement>(null);
  const shows = repairs?.place?.shows;
  // Each page is read from its title on; the button that led here is gone.
  useEffect(() => title.current?.focus(), [shows]);
  if (!repairs?.place) return null;
  return (
    <>
      <div className={styles.page}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          className={styles.back}
          onClick={() => repairs.close()}
        >
          {say("repairs.back")}
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {say("repairs.title")}
        </h2>
        {repairs.place.shows === "result" && repairs.last && <RepairResult last={repairs.last} />}
      </div>
      {repairs.place.shows === "choices" && <Choices only={repairs.place.only} />}
    </>
  );
}

function Choices({ only }: { readonly only: string | null }) {
  const styles = useStyles();
  const { state, say } = usePane();
  const repairs = useRepairs();
  const preview = repairs?.preview;
  const items = useMemo(
    () => (preview?.items ?? []).filter(({ id }) => only === null || id === only),
    [preview, only],
  );
  const groups = useMemo(() => groupRepairs(items), [items]);
  // What the user ticked stays, by id, while the check goes on beside the page.
  const [choice, setChoice] = useState<RepairChoice>(() => firstChoice(items, only !== null));
  const size = useMemo(() => countChosen(items, choice), [items, choice]);
  const what = saySize(say, size);
  const running = state.job === "repair";
  return (
    <>
      <div className={styles.page} style={{ paddingTop: 0 }}>
        {items.length === 0 ? (
          <p className={styles.text}>{say("repairs.none")}</p>
        ) : (
          <p className={styles.text}>{say(only === null ? "repairs.intro" : "repairs.introOne")}</p>
        )}
        {items.some(({ kind }) => kind === "spaces") && (
          <p className={`${styles.text} ${styles.quiet}`}>{say("repairs.signs")}</p>
        )}
        {only === null && preview && preview.locked.length > 0 && (
          <p className={styles.text}>{say("repairs.locked", { sheets: preview.locked.join(", ") })}</p>
        )}
        {items.length > 0 && <RepairList groups={groups} choice={choice} onChoose={setChoice} />}
      </div>
      {items.length > 0 && (
        <ActionBar
          label={what === "" ? say("repairs.applyNone") : say("repairs.apply", { what })}
          busyLabel={say("repairs.applying")}
          running={running}
          icon={<WrenchRegular />}
          reason={what === "" && !running ? say("repairs.needChoice") : undefined}
          onPress={() => repairs?.apply(choice)}
        />
      )}
    </>
  );
}
