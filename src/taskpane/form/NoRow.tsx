import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { templateById } from "../../domain/schema/templates";
import { useLayoutEffect } from "react";
import { EmptyState } from "../frame/EmptyState";
import { useScrollArea } from "../frame/ScrollArea";
import { usePane } from "../state/Pane";
import { sayCount } from "../state/sayCount";
import { useEntryForm } from "./EntryForm";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  open: { width: "100%", justifyContent: "flex-start", textAlign: "left", minHeight: "40px" },
});

/** What to do where no row is selected: open a table, or add a row to the one in sight. */
export function NoRow() {
  const styles = useStyles();
  const { state: pane, say } = usePane();
  const { state, jobs } = useEntryForm();
  const area = useScrollArea();
  useLayoutEffect(() => {
    // The form that was here may have been scrolled.
    if (area) area.scrollTop = 0;
  }, [area]);
  const near = state.nearTemplate;
  const nameOf = (id: string): string => templateById(id)?.label[pane.language] ?? id;
  return (
    <EmptyState
      icon={<DocumentTableRegular />}
      title={say("form.none")}
      text={say("form.noneDetail")}
      action={
        <ul className={styles.list}>
          {near !== null && (
            <li>
              <Button
                appearance="primary"
                className={styles.open}
                icon={<AddRegular />}
                onClick={() => jobs.open({ kind: "new", templateId: near })}
              >
                {say("form.addTo", { name: nameOf(near) })}
              </Button>
            </li>
          )}
          {pane.workbook?.templates.map(({ id, rows }) => {
            const count = sayCount(say, "count.rows", rows);
            return (
              <li key={id}>
                <Button
                  className={styles.open}
                  aria-label={say("form.openTable", { name: nameOf(id), rows: count })}
                  onClick={() => jobs.open({ kind: "row", target: { templateId: id, row: 0, rowId: "" } })}
                >
                  {nameOf(id)} · {count}
                </Button>
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
