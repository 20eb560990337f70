import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef } from "react";
import type { RepairChoice } from "../../../jobs/RepairItem";
import { useScrollArea } from "../../frame/ScrollArea";
import { usePane } from "../../state/Pane";
import { RepairGroupHead } from "./RepairGroupHead";
import { repairLines, type RepairGroup } from "./repairGroups";
import { RepairRow } from "./RepairRow";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  placed: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Before it is measured, in pixels. */
const HEIGHT = 64;

interface Props {
  readonly groups: readonly RepairGroup[];
  readonly choice: RepairChoice;
  readonly onChoose: (choice: RepairChoice) => void;
}

/** Repairs under their kinds, of which only those in sight are on the page. The one that has the focus stays. */
export function RepairList({ groups, choice, onChoose }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const scrollArea = useScrollArea();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<string | null>(null);
  const lines = useMemo(() => repairLines(groups), [groups]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scrollArea,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        const kept = focused.current === null ? -1 : lines.findIndex(({ key }) => key === focused.current);
        if (kept >= 0) shown.add(kept);
        return [...shown].sort((a, b) => a - b);
      },
      [lines],
    ),
  });
  const choose = useCallback(
    (chosen: readonly (readonly [id: string, option: number | null])[]) => {
      const next = new Map(choice);
      for (const [id, option] of chosen) {
        if (option === null) next.delete(id);
        else next.set(id, option);
      }
      onChoose(next);
    },
    [choice, onChoose],
  );
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={say("repairs.list")}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        return line ? (
          <li
            key={line.key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            className={styles.placed}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            onFocus={() => (focused.current = line.key)}
            onBlur={() => (focused.current = null)}
          >
            {line.item === null ? (
              <RepairGroupHead group={line.group} choice={choice} onChoose={choose} />
            ) : (
              <RepairRow item={line.item} option={choice.get(line.item.id) ?? null} onChoose={choose} />
            )}
          </li>
        ) : null;
      })}
    </ul>
  );
}
