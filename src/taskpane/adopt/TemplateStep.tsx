import { Field, Select } from "@fluentui/react-components";
import { columnLetters } from "../../domain/record/columnLetters";
import { templates } from "../../domain/schema/templates/index";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { useAdoption } from "./Adoption";
import type { ReadTable } from "./adoptionState";
import { useStepStyles } from "./useStepStyles";

/** Which template the rows belong to; the one that fits best is proposed. */
export function TemplateStep({ table }: { readonly table: ReadTable }) {
  const styles = useStepStyles();
  const { state: pane, say, busy } = usePane();
  const { state, dispatch } = useAdoption();
  const here = new Set(pane.workbook?.templates.map(({ id }) => id));
  const likeliest = table.guesses[0]?.template;
  return (
    <section aria-labelledby="adopt-template" className={styles.step}>
      <h3 id="adopt-template" className={styles.title}>
        {say("adopt.template")}
      </h3>
      <FoundLine table={table} />
      <Field
        label={say("adopt.template.label")}
        hint={state.template === null ? say("adopt.template.unknown") : undefined}
      >
        <Select
          className={styles.select}
          disabled={busy}
          value={state.template ?? ""}
          onChange={(_, { value }) => dispatch({ type: "templateChosen", template: value })}
        >
          {state.template === null && <option value="">{say("adopt.template.choose")}</option>}
          {templates.map(({ id, label }) => {
            const name = label[pane.language];
            const missing = here.has(id) ? name : say("adopt.template.missing", { name });
            return (
              <option key={id} value={id}>
                {id === likeliest ? say("adopt.template.likely", { name: missing }) : missing}
              </option>
            );
          })}
        </Select>
      </Field>
    </section>
  );
}

/** Below this the headings may be others (FoundTable). */
const CERTAIN = 0.5;

/** What was taken for the headings. */
function FoundLine({ table: { found, source } }: { readonly table: ReadTable }) {
  const styles = useStepStyles();
  const { say } = usePane();
  const row = source.top + found.heading.first + 1;
  const rows = sayCount(say, "count.rows", Math.max(0, found.body.last - found.body.first + 1));
  return (
    <>
      <p className={styles.quiet}>
        {found.heading.count === 1
          ? say("adopt.found", { row, rows })
          : say("adopt.foundTwo", { row, next: row + found.heading.count - 1, rows })}
      </p>
      {found.beside.length > 0 && (
        <p className={styles.quiet}>
          {say("adopt.foundBeside", {
            columns: found.beside.map((column) => columnLetters(source.left + column + 1)).join(", "),
          })}
        </p>
      )}
      {found.confidence < CERTAIN && <p className={styles.quiet}>{say("adopt.foundUnsure")}</p>}
    </>
  );
}
