import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { shownDay } from "../../domain/record/day";
import { isBlank } from "../../domain/record/isBlank";
import { columnLetters } from "../../domain/record/columnLetters";
import type { Template } from "../../domain/schema/Template";
import { usePane } from "../state/Pane";
import { useAdoption } from "./Adoption";
import { EXTRA, LEAVE, type ColumnChoice, type ReadTable } from "./adoptionState";
import { Confidence } from "./Confidence";
import { useStepStyles } from "./useStepStyles";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "2px" },
  // Khmer of the file needs room under it in an English pane, too.
  sample: { lineHeight: "1.65" },
  heading: { lineHeight: "1.5", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface Props {
  readonly choice: ColumnChoice;
  readonly template: Template;
  readonly table: ReadTable;
  /** Field -> heading of the column that goes to it. */
  readonly heldBy: ReadonlyMap<string, string>;
}

/** One column: its heading, a few of its cells, and what it goes to. */
export function ColumnCard({ choice, template, table, heldBy }: Props) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { state: pane, say, busy } = usePane();
  const { dispatch } = useAdoption();
  const { column } = choice.match;
  const samples = useMemo(() => samplesOf(table, column), [table, column]);
  const heading =
    choice.match.heading ||
    say("adopt.columns.noHeading", {
      letters: columnLetters(table.source.left + table.table.left + column + 1),
    });
  return (
    <div className={`${shared.card} ${styles.card}`}>
      <span className={styles.heading}>{heading}</span>
      <span className={mergeClasses(shared.quiet, styles.sample)}>
        {samples.length > 0 ? samples.join(" · ") : say("adopt.columns.empty")}
      </span>
      <Select
        className={shared.select}
        aria-label={say("adopt.columns.fieldOf", { heading })}
        disabled={busy}
        value={choice.goesTo}
        onChange={(_, { value }) => dispatch({ type: "columnChosen", column, goesTo: value })}
      >
        <option value={EXTRA}>{say("adopt.columns.extra")}</option>
        <option value={LEAVE}>{say("adopt.columns.leave")}</option>
        {template.fields
          .filter(({ type }) => type !== "computed")
          .map(({ id, label }) => {
            const name = label[pane.language];
            const other = id === choice.goesTo ? undefined : heldBy.get(id);
            return (
              <option key={id} value={id}>
                {other === undefined ? name : say("adopt.columns.taken", { name, heading: other })}
              </option>
            );
          })}
      </Select>
      <Confidence choice={choice} />
    </div>
  );
}

/** The first three different cells that hold something, as people see them. */
function samplesOf({ table, source }: ReadTable, column: number): string[] {
  const found = new Set<string>();
  for (const { cells, sourceRow, skip } of table.rows) {
    const value = cells[column] ?? null;
    if (skip !== undefined || isBlank(value)) continue;
    const isDay = typeof value === "number" && source.days.get(table.left + column)?.has(sourceRow);
    found.add(isDay ? shownDay(value) : String(value).slice(0, LONGEST_SAMPLE));
    if (found.size === 3) break;
  }
  return [...found];
}

const LONGEST_SAMPLE = 40;
