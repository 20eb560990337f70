import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SendLine, SendPlace } from "../../domain/send/SendReport";
import type { Say } from "../../text/speak";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";

const useStyles = makeStyles({
  places: { margin: "4px 0 0", padding: 0, listStyle: "none", display: "flex", flexDirection: "column" },
  place: {
    display: "block",
    width: "100%",
    padding: "4px 0",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  plain: {
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  more: { marginTop: "4px" },
});

/** That many at first; the rest on demand. */
const few = 4;

/** Where a line's things stand; pressing one goes there. */
export function SendPlaces({ line }: { readonly line: SendLine }) {
  const styles = useStyles();
  const { say, jobs } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keys go on from the first place that it showed.
    if (!showsAll || !document.hasFocus()) return;
    list.current?.children[few]?.querySelector("button")?.focus({ preventScroll: true });
  }, [showsAll]);
  const { places, count = 0 } = line;
  if (places.length === 0) return null;
  const shown = showsAll ? places : places.slice(0, few);
  return (
    <>
      <ul ref={list} className={styles.places}>
        {shown.map((place, index) => {
          const text = sayPlace(line, place, say);
          return (
            <li key={`${place.sheet} ${place.cell} ${index}`}>
              {place.sheet === "" ? (
                <div className={styles.plain}>{text}</div>
              ) : (
                <button
                  type="button"
                  className={styles.place}
                  aria-label={say("ready.goTo", { place: text })}
                  onClick={() => jobs.showCell(place.sheet, place.cell)}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {showsAll && places.length < count && line.id !== "noId" && line.id !== "asOf" && (
        <div className={styles.plain}>{say("ready.first", { n: sayNumber(places.length) })}</div>
      )}
      {shown.length < places.length && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setShowsAll(true)}>
          {say("ready.more", { n: sayNumber(places.length) })}
        </Button>
      )}
    </>
  );
}

/** "Plan, C7: 012 345 678". */
function sayPlace({ id }: SendLine, { sheet, cell, detail }: SendPlace, say: Say): string {
  const place = [sheet, cell].filter((part) => part !== "").join(", ");
  const told = id === "hiddenSheets" && detail !== "" ? say("ready.hiddenSheets.very") : detail;
  if (place === "" || told === "") return place || told;
  return say("ready.place", { place, detail: told });
}
