import { Button, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular, CursorClickRegular } from "@fluentui/react-icons";
import { SheetLink } from "../frame/SheetLink";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { useAdoption } from "./Adoption";
import { FilePicker } from "./FilePicker";
import { saySource } from "./saySource";
import { useStepStyles } from "./useStepStyles";

/** Where the table is: a sheet, table or selection of this workbook, or a sheet of a file. */
export function SourceStep() {
  const styles = useStepStyles();
  const { state: pane, say, busy } = usePane();
  const { state, dispatch, jobs } = useAdoption();
  const { places, file, table } = state;
  if (table) {
    return (
      <section aria-labelledby="adopt-source" className={styles.step}>
        <div className={styles.head}>
          <h3 id="adopt-source" className={styles.title}>
            {say("adopt.source")}
          </h3>
          <Button size="small" disabledFocusable={busy} onClick={() => dispatch({ type: "sourceLeft" })}>
            {say("adopt.source.change")}
          </Button>
        </div>
        <p className={styles.quiet}>{saySource(table.name, say)}</p>
      </section>
    );
  }
  const offered = (places ?? []).filter(({ kind }) => kind !== "selection");
  return (
    <section aria-labelledby="adopt-source" className={styles.step}>
      <h3 id="adopt-source" className={styles.title}>
        {say("adopt.source")}
      </h3>
      {pane.job === "adopt" && (
        <div className={styles.head}>
          <Spinner size="tiny" label={say("adopt.reading")} />
          <Button size="small" onClick={jobs.stopReading}>
            {say("adopt.preview.cancel")}
          </Button>
        </div>
      )}
      <div className={styles.head}>
        <strong>{say("adopt.source.here")}</strong>
        <Button size="small" icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={jobs.list}>
          {say("adopt.source.again")}
        </Button>
      </div>
      {places === null ? (
        <p className={styles.quiet}>{say("adopt.source.listing")}</p>
      ) : (
        <ul className={styles.list}>
          {offered.map((place) => {
            const name = saySource(place, say);
            const { rows, columns, hidden } = place;
            const size = say("adopt.source.size", { rows: sayNumber(rows), columns: sayNumber(columns) });
            return (
              <li key={`${place.kind} ${place.name}`}>
                <SheetLink
                  name={name}
                  detail={hidden ? `${size} · ${say("adopt.source.hidden")}` : size}
                  label={say("adopt.source.read", { source: `${name}, ${size}` })}
                  onPress={() => jobs.readPlace(place)}
                />
              </li>
            );
          })}
        </ul>
      )}
      {places !== null && offered.length === 0 && <p className={styles.quiet}>{say("adopt.source.none")}</p>}
      <Button icon={<CursorClickRegular />} disabledFocusable={busy} onClick={jobs.readSelection}>
        {say("adopt.source.selected")}
      </Button>
      <strong>{say("adopt.source.other")}</strong>
      <FilePicker />
      {file && (
        <>
          <p className={styles.quiet}>{say("adopt.source.sheetsOf", { file: file.name })}</p>
          <ul className={styles.list}>
            {file.sheets.map(({ name: sheet, hidden }) => {
              const name = say("adopt.source.sheet", { name: sheet });
              return (
                <li key={sheet}>
                  <SheetLink
                    name={name}
                    detail={hidden ? say("adopt.source.hidden") : ""}
                    label={say("adopt.source.read", { source: name })}
                    onPress={() => jobs.readFileSheet(file, sheet)}
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
