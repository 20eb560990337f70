import { Button, Input, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  CopyRegular,
  SearchRegular,
} from "@fluentui/react-icons";
import { useRef, useState, type ReactElement, type Ref } from "react";
import { templateById } from "../../domain/schema/templates";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import { useEntryForm } from "./EntryForm";

const useStyles = makeStyles({
  tools: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    padding: "8px 12px 8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  place: { flexGrow: 1, minWidth: 0, margin: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  row: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  find: { display: "flex", gap: "8px", marginTop: "8px" },
  text: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly isFinding: boolean;
  readonly onFinding: (isFinding: boolean) => void;
  readonly findRef: Ref<HTMLInputElement>;
}

/** Which row it is, and the ways to other rows. */
export function FormTools({ isFinding, onFinding, findRef }: Props) {
  const styles = useStyles();
  const { state: pane, say } = usePane();
  const { state, jobs } = useEntryForm();
  const [sought, setSought] = useState("");
  const findButton = useRef<HTMLButtonElement>(null);
  const { form } = state;
  if (!form) return null;
  const name = templateById(form.templateId)?.label[pane.language] ?? form.templateId;
  const isCopy = form.fields.some(({ value, isFormula }) => !isFormula && value !== null);
  const place =
    form.row === null
      ? say(isCopy ? "form.copyRow" : "form.newRow")
      : say("form.place", { n: sayNumber(form.row + 1), all: sayNumber(form.rows) });
  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <div className={styles.place}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.row}>
            {place}
            {form.isHidden && ` · ${say("form.hidden")}`}
          </p>
        </div>
      </div>
      <div className={styles.line} role="toolbar" aria-label={say("form.tools")}>
        <Tool
          label={say("form.previous")}
          keys="Alt+PageUp"
          icon={<ArrowUpRegular />}
          isOff={form.previous === null}
          onPress={() => jobs.open({ kind: "move", by: "previous" })}
        />
        <Tool
          label={say("form.next")}
          keys="Alt+PageDown"
          icon={<ArrowDownRegular />}
          isOff={form.next === null}
          onPress={() => jobs.open({ kind: "move", by: "next" })}
        />
        <Tool
          label={say("form.add")}
          keys="Alt+Insert"
          icon={<AddRegular />}
          onPress={() => jobs.open({ kind: "new", templateId: form.templateId })}
        />
        <Tool
          label={say("form.duplicate")}
          icon={<CopyRegular />}
          isOff={form.row === null}
          onPress={() => jobs.open({ kind: "new", templateId: form.templateId, copyOf: form })}
        />
        <Tool
          buttonRef={findButton}
          label={say("form.find")}
          keys="Alt+F"
          icon={<SearchRegular />}
          isOn={isFinding}
          onPress={() => onFinding(!isFinding)}
        />
      </div>
      {isFinding && (
        <form
          role="search"
          className={styles.find}
          onSubmit={(event) => {
            event.preventDefault();
            if (sought.trim() !== "") jobs.find(sought);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            onFinding(false);
            findButton.current?.focus();
          }}
        >
          <Input
            ref={findRef}
            className={styles.text}
            input={{ className: styles.input }}
            aria-label={say("form.findText")}
            value={sought}
            onChange={(_, { value }) => setSought(value)}
          />
          <Button type="submit">{say("form.findNext")}</Button>
        </form>
      )}
    </div>
  );
}

interface ToolProps {
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly isOff?: boolean;
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

function Tool({ buttonRef, label, keys, icon, isOff = false, isOn, onPress }: ToolProps) {
  return (
    <Tooltip content={keys ? `${label} (${keys})` : label} relationship="label">
      <Button
        ref={buttonRef}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        aria-keyshortcuts={keys}
        aria-expanded={isOn}
        // Stays in the order of keys, so that the focus is not lost at the last row.
        disabledFocusable={isOff}
        onClick={onPress}
      />
    </Tooltip>
  );
}
