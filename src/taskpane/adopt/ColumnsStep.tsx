import { useMemo } from "react";
import { templateById } from "../../domain/schema/templates/index";
import { usePane } from "../state/Pane";
import { useAdoption } from "./Adoption";
import { EXTRA, LEAVE, type ReadTable } from "./adoptionState";
import { ColumnCard } from "./ColumnCard";
import { useStepStyles } from "./useStepStyles";

/** What each column of the table is: proposed, to be corrected. */
export function ColumnsStep({ table }: { readonly table: ReadTable }) {
  const styles = useStepStyles();
  const { state: pane, say } = usePane();
  const { state } = useAdoption();
  const { columns } = state;
  const template = templateById(state.template ?? "");
  const heldBy = useMemo(
    () => new Map(columns.map(({ goesTo, match }) => [goesTo, match.heading] as const)),
    [columns],
  );
  if (!template) return null;
  const known = columns.filter(({ goesTo }) => goesTo !== EXTRA && goesTo !== LEAVE).length;
  const unfilled = template.fields.filter(({ id, required }) => required === "always" && !heldBy.has(id));
  return (
    <section aria-labelledby="adopt-columns" className={styles.step}>
      <div className={styles.head}>
        <h3 id="adopt-columns" className={styles.title}>
          {say("adopt.columns")}
        </h3>
        <span className={styles.quiet}>{say("adopt.columns.count", { known, all: columns.length })}</span>
      </div>
      {unfilled.length > 0 && (
        <p className={styles.quiet}>
          {say("adopt.columns.unfilled", {
            names: unfilled.map(({ label }) => label[pane.language]).join(", "),
          })}
        </p>
      )}
      <ul className={styles.list}>
        {columns.map((choice) => (
          <li key={choice.match.column}>
            <ColumnCard choice={choice} template={template} table={table} heldBy={heldBy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
