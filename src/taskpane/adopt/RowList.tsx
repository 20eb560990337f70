import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useRef } from "react";
import type { PreviewRow } from "../../domain/adopt/AdoptionPreview";
import { useScrollArea } from "../frame/ScrollArea";
import { RowItem } from "./RowItem";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  placed: { position: "absolute", top: 0, left: 0, width: "100%", paddingBottom: "4px" },
});

/** Before it is measured, in pixels. */
const HEIGHT = 72;

/** Rows of a preview, of which only those in sight are on the page. The one that has the focus stays. */
export function RowList({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const styles = useStyles();
  const scrollArea = useScrollArea();
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<number | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollArea,
    estimateSize: () => HEIGHT,
    // Else the list would scroll the page to its top when it appears.
    initialOffset: () => scrollArea?.scrollTop ?? 0,
    getItemKey: (index) => rows[index]?.sourceRow ?? index,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = new Set(defaultRangeExtractor(range));
        const kept = rows.findIndex(({ sourceRow }) => sourceRow === focused.current);
        if (kept >= 0) shown.add(kept);
        return [...shown].sort((a, b) => a - b);
      },
      [rows],
    ),
  });
  return (
    <ul ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return row ? (
          <li
            key={row.sourceRow}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.placed}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            onFocus={() => (focused.current = row.sourceRow)}
            onBlur={() => (focused.current = null)}
          >
            <RowItem row={row} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
