import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PreviewRow } from "../../domain/adopt/AdoptionPreview";
import { shownEntry } from "../../domain/form/shownEntry";
import type { CellValue } from "../../domain/record/TableData";
import type { Field } from "../../domain/schema/Template";
import { templateById } from "../../domain/schema/templates/index";
import { sayRefusal, sayStep } from "../../text/sayHealing";
import { usePane } from "../state/Pane";
import { useAdoption } from "./Adoption";
import { StatusMark } from "./StatusMark";
import { useStepStyles } from "./useStepStyles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  row: { fontWeight: tokens.fontWeightSemibold },
  key: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  box: { flexShrink: 0, margin: "-6px -4px -6px 0" },
  cells: { margin: "2px 0 0", padding: 0, listStyle: "none" },
  cell: {
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.5",
  },
  why: { color: tokens.colorNeutralForeground2 },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

/** One row of the source: whether it comes in, and each cell that was mended or could not be read, with why. */
export function RowItem({ row }: { readonly row: PreviewRow }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { state: pane, say, busy } = usePane();
  const { state, dispatch } = useAdoption();
  const { sourceRow, status, reason, details, cells, refused, sameKeyLine, proposedKey } = row;
  const { language } = pane;
  const isSkipped = status === "skipped";
  const comesIn = isSkipped ? state.broughtIn.has(sourceRow) : !state.leftOut.has(sourceRow);
  // What would become of a row that stays out is of no interest.
  const isTold = !isSkipped || comesIn;
  const template = templateById(state.template ?? "");
  const fieldOf = (id: string): Field | undefined => template?.fields.find((field) => field.id === id);
  const nameOf = (id: string): string => fieldOf(id)?.label[language] ?? id;
  const show = (id: string, value: CellValue): string => {
    const field = fieldOf(id);
    const text = field ? shownEntry(field, value) : String(value ?? "");
    return text.trim() === "" ? say("adopt.cell.blank") : `“${text}”`;
  };
  const top = state.table?.source.top ?? 0;
  const number = top + sourceRow + 1;
  return (
    <div className={shared.card}>
      <div className={styles.head}>
        <StatusMark status={status} />
        <span className={styles.row}>{say("adopt.row", { row: number })}</span>
        <span className={mergeClasses(shared.quiet, styles.key)}>
          {say(`adopt.status.${status}`)}
          {summaryOf(row)}
        </span>
        <Checkbox
          className={styles.box}
          aria-label={say("adopt.row.take", { row: number })}
          checked={comesIn}
          disabled={busy}
          onChange={(_, { checked }) =>
            dispatch({ type: "rowDecided", sourceRow, isSkipped, comesIn: checked === true })
          }
        />
      </div>
      <ul className={styles.cells}>
        {reason !== undefined && (
          <li className={styles.cell}>{say(`adopt.row.${reason}`, onSheet(details, top))}</li>
        )}
        {sameKeyLine !== undefined && (
          <li className={styles.cell}>{say("adopt.row.sameKey", { line: sameKeyLine + top })}</li>
        )}
        {isTold &&
          refused.map(({ field, value, reason: why }) => (
            <li key={field} className={styles.cell}>
              <span className={styles.refused}>
                {say("adopt.cell.refused", { field: nameOf(field), before: show(field, value) })}
              </span>{" "}
              <span className={styles.why}>{sayRefusal(why, language)}</span>
            </li>
          ))}
        {isTold &&
          cells.map(({ field, before, after, steps, sure }) => (
            <li key={field} className={styles.cell}>
              {say("adopt.cell.healed", {
                field: nameOf(field),
                before: show(field, before),
                after: show(field, after),
              })}{" "}
              <span className={styles.why}>
                (
                {[
                  ...(sure ? [] : [say("adopt.cell.unsure")]),
                  ...steps.map((step) => sayStep(step, language)),
                ].join(", ")}
                )
              </span>
            </li>
          ))}
        {proposedKey !== undefined && state.useProposedKeys && (
          <li className={styles.cell}>{say("adopt.row.newKey", { key: proposedKey })}</li>
        )}
      </ul>
    </div>
  );
}

/** Rows are numbered as on their sheet. */
const onSheet = (details: PreviewRow["details"], top: number): PreviewRow["details"] =>
  typeof details?.line === "number" ? { ...details, line: details.line + top } : details;

/** The first two texts of the row, so that it is known again. */
function summaryOf({ values, extras }: PreviewRow): string {
  const texts = [...values, ...extras].filter((value) => typeof value === "string" && value.trim() !== "");
  return texts.length === 0 ? "" : ` · ${texts.slice(0, 2).join(" · ")}`;
}
