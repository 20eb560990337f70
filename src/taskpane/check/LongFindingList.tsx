import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import { useScrollArea } from "../frame/ScrollArea";
import { usePane } from "../state/Pane";
import { FindingHeading } from "./FindingHeading";
import { FindingItem } from "./FindingItem";
import type { FindingGroup } from "./groupFindings";
import { layOutFindings } from "./layOutFindings";
import { useFindingStyles } from "./useFindingStyles";

const useStyles = makeStyles({
  space: { position: "relative" },
  // No box of its own: the heading sticks within the whole list, and findings are placed in it.
  section: { display: "contents" },
  placed: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Heights before they are measured, in pixels. */
const headingHeight = 32;
const findingHeight = 80;

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly onPress: (finding: LocatedFinding) => void;
  readonly onAccept: (finding: LocatedFinding) => void;
}

/**
 * Thousands of findings, of which only those in sight are on the page. Each keeps its place in its list
 * (aria-posinset), and the heading of the list in sight stays on top.
 */
export function LongFindingList({ groups, onPress, onAccept }: Props) {
  const styles = useStyles();
  const shared = useFindingStyles();
  const { state, say } = usePane();
  const scrollArea = useScrollArea();
  const space = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);
  const lines = useMemo(() => layOutFindings(groups), [groups]);
  /** The finding that is to get the focus, wherever it is in the list. */
  const [wanted, setWanted] = useState<string | null>(null);

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollArea,
    estimateSize: (index) => (lines[index]?.keyed ? findingHeight : headingHeight),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: space.current?.offsetTop ?? 0,
    overscan: 8,
    // The heading above what is in sight comes along, and the finding that has the focus stays.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        shown.add(lines[range.startIndex]?.heading ?? 0);
        const held = wanted ?? focused.current;
        const kept = held === null ? -1 : lines.findIndex(({ key }) => key === held);
        if (kept >= 0) shown.add(kept);
        return [...shown].sort((a, b) => a - b);
      },
      [lines, wanted],
    ),
  });
  useLayoutEffect(() => {
    if (wanted === null) return;
    const index = lines.findIndex(({ key }) => key === wanted);
    space.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-finding]`)?.focus();
    setWanted(null);
  }, [wanted, lines]);
  const { current } = state;
  useEffect(() => {
    const index = current === null ? -1 : lines.findIndex(({ key }) => key === current);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
    // Only when another finding was gone to: the list may be scrolled away from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);

  /** To the list's first and last finding, which need not be on the page. */
  const jump = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = (line: (typeof lines)[number]) => line.keyed !== null && line.keyed.finding.sheet !== "";
    const line =
      event.key === "Home" ? lines.find(stops)
      : event.key === "End" ? lines.findLast(stops)
      : undefined; // prettier-ignore
    if (!line) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(line.key);
  };

  const first = lines[virtualizer.range?.startIndex ?? 0]?.heading ?? 0;
  const shift = (item: VirtualItem) => ({
    transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)`,
  });

  const sections = new Map<number, VirtualItem[]>();
  for (const item of virtualizer.getVirtualItems()) {
    const heading = lines[item.index]?.heading ?? 0;
    const section = sections.get(heading);
    if (section) section.push(item);
    else sections.set(heading, [item]);
  }

  return (
    // The findings' own buttons take the keys; the list only looks on.
    <div ref={space} className={styles.space} style={{ height: virtualizer.getTotalSize() }} onKeyDown={jump}>
      {[...sections].map(([heading, items]) => {
        const group = lines[heading]?.group;
        if (!group) return null;
        const headingItem = items.find((item) => item.index === heading);
        return (
          <section key={group.id} className={styles.section}>
            {headingItem && (
              <div
                ref={virtualizer.measureElement}
                data-index={heading}
                className={heading === first ? shared.onTop : styles.placed}
                style={heading === first ? undefined : shift(headingItem)}
              >
                <FindingHeading group={group} />
              </div>
            )}
            <ul className={shared.list}>
              {items.map((item) => {
                const line = lines[item.index];
                return line?.keyed ? (
                  <li
                    key={line.key}
                    ref={virtualizer.measureElement}
                    data-index={item.index}
                    aria-setsize={group.findings.length}
                    aria-posinset={line.position}
                    className={styles.placed}
                    style={shift(item)}
                    onFocus={() => (focused.current = line.key)}
                    onBlur={() => (focused.current = null)}
                  >
                    <FindingItem
                      finding={line.keyed.finding}
                      language={state.language}
                      say={say}
                      isCurrent={line.key === current}
                      onPress={onPress}
                      onAccept={onAccept}
                    />
                  </li>
                ) : null;
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
