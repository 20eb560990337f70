import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { usePane } from "../state/Pane";
import { useAdoption } from "./Adoption";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "4px",
    padding: "8px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A workbook file, chosen or dropped. */
export function FilePicker() {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { jobs } = useAdoption();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragEnter={(event) => drag(event, true)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const [file] = event.dataTransfer.files;
        if (file && !busy) jobs.openFile(file);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={say("adopt.source.pick")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) jobs.openFile(file);
          // The same file can be chosen again after it was mended.
          event.target.value = "";
        }}
      />
      <Button
        icon={<DocumentArrowUpRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {say("adopt.source.pick")}
      </Button>
      <p className={styles.hint}>{say("adopt.source.drop")}</p>
    </div>
  );
}
