import { makeStyles } from "@fluentui/react-components";
import type { PreviewRow } from "../../domain/adopt/AdoptionPreview";
import { LongList } from "../frame/LongList";
import { RowItem } from "./RowItem";

const useStyles = makeStyles({ row: { paddingBottom: "4px" } });

const rowKey = ({ sourceRow }: PreviewRow): number => sourceRow;

/** The rows of a preview. */
export function RowList({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const styles = useStyles();
  return (
    <LongList items={rows} keyOf={rowKey} itemHeight={72}>
      {(row) => (
        <div className={styles.row}>
          <RowItem row={row} />
        </div>
      )}
    </LongList>
  );
}
