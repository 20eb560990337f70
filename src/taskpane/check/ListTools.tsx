import { Button, makeStyles, SearchBox, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import { sayCount, sayNumber } from "../state/sayCount";
import { isNarrowed } from "./FindingFilter";
import type { GroupCount } from "./groupFindings";
import { GroupChoice } from "./GroupChoice";

const useStyles = makeStyles({
  tools: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  search: { flexGrow: 1, minWidth: 0, width: 0, maxWidth: "none" },
  button: { flexShrink: 0, minWidth: "32px", height: "32px" },
  count: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly counts: readonly GroupCount[];
  /** How many findings are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** The search is about to be used. */
  readonly onSearch: () => void;
}

/** One row above the list: search, groups and filter, the way from finding to finding; then how many are shown. */
export function ListTools({ counts, shown, all, onSearch }: Props) {
  const styles = useStyles();
  const { state, say, jobs, dispatch } = usePane();
  const { filter } = state;
  const count = [
    isNarrowed(filter)
      ? say("list.shown", { n: sayNumber(shown), all: sayNumber(all) })
      : sayCount(say, "count.findings", all),
    ...(filter.by === "template" ? [] : [say("list.byShown", { by: say(`list.by.${filter.by}`) })]),
  ];
  const search = (text: string): void => dispatch({ type: "filtered", filter: { ...filter, text } });
  return (
    <div>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={say("list.search")}
          placeholder={say("list.searchShort")}
          value={filter.text}
          dismiss={{ "aria-label": say("list.clear") }}
          onFocus={onSearch}
          onChange={(_, { value }) => search(value)}
          onKeyDown={(event) => {
            // Without words the key is left to Excel, as everywhere else.
            if (event.key !== "Escape" || filter.text === "") return;
            event.preventDefault();
            search("");
          }}
        />
        <GroupChoice counts={counts} all={all} className={styles.button} />
        <Tooltip content={`${say("list.previous")} (Shift+F8)`} relationship="label">
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<ChevronUpRegular />}
            aria-keyshortcuts="Shift+F8"
            onClick={() => void jobs.step(-1)}
          />
        </Tooltip>
        <Tooltip content={`${say("list.next")} (F8)`} relationship="label">
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<ChevronDownRegular />}
            aria-keyshortcuts="F8"
            onClick={() => void jobs.step(1)}
          />
        </Tooltip>
      </div>
      <p role="status" className={styles.count}>
        {count.join(" · ")}
      </p>
    </div>
  );
}
