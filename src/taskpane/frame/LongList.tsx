import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useRef, type Key, type ReactNode } from "react";
import { useScrollArea } from "./ScrollArea";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  placed: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => Key;
  /** Before it is measured, in pixels. */
  readonly itemHeight: number;
  readonly label?: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of which only what is in sight is on the page. The item that has the focus stays. */
export function LongList<T>({ items, keyOf, itemHeight, label, children }: Props<T>) {
  const styles = useStyles();
  const scrollArea = useScrollArea();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<Key | null>(null);
  const keyAt = (index: number): Key => {
    const item = items[index];
    return item === undefined ? index : keyOf(item);
  };
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollArea,
    estimateSize: () => itemHeight,
    // Else the list would scroll the page to its top when it appears.
    initialOffset: () => scrollArea?.scrollTop ?? 0,
    getItemKey: keyAt,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        const held = focused.current;
        const kept = held === null ? -1 : items.findIndex((item) => keyOf(item) === held);
        if (kept >= 0) shown.add(kept);
        return [...shown].sort((a, b) => a - b);
      },
      [items, keyOf],
    ),
  });
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={keyOf(item)}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.placed}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            onFocus={() => (focused.current = keyOf(item))}
            onBlur={() => (focused.current = null)}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
