import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { plainText } from "../../domain/record/plainText";
import type { FieldOption } from "../../jobs/RowForm";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "240px", maxWidth: "calc(100vw - 32px)" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  linked: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** More would be slow to show and too long to read: typing narrows the list. */
const SHOWN = 40;

interface Props {
  readonly id: string;
  readonly options: readonly FieldOption[];
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The key of a row in another table: typed, or chosen by code or title; the row's title stands under it. */
export function LinkInput({ id, options, text, onText }: Props) {
  const styles = useStyles();
  const { state, say } = usePane();
  const [isTyped, setTyped] = useState(false);
  const code = plainText(text);
  const linked = useMemo(() => options.find((option) => option.code === code), [options, code]);
  const found = useMemo(
    () => (isTyped && code !== "" ? options.filter((option) => holds(option, code)) : options),
    [options, code, isTyped],
  );
  const title = linked?.label[state.language];
  return (
    <div>
      <Combobox
        id={id}
        className={styles.box}
        input={{ className: styles.box, "aria-label": undefined }}
        listbox={{ className: styles.list }}
        inlinePopup
        freeform
        value={text}
        selectedOptions={linked ? [linked.value] : []}
        onChange={({ target }) => {
          setTyped(true);
          onText(target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(false);
          if (optionValue !== undefined) onText(optionValue);
        }}
        onOpenChange={(_, { open }) => !open && setTyped(false)}
      >
        {found.slice(0, SHOWN).map(({ value, label }) => (
          <Option key={value} value={value} text={value}>
            <span className={styles.option}>
              <span>{value}</span>
              <span className={styles.title}>{label[state.language]}</span>
            </span>
          </Option>
        ))}
        {found.length > SHOWN && (
          <Option key="more" value={text} text="" disabled>
            {say("form.moreOptions", { n: sayNumber(found.length - SHOWN) })}
          </Option>
        )}
        {found.length === 0 && (
          <Option key="none" value={text} text="" disabled>
            {say("form.noOption")}
          </Option>
        )}
      </Combobox>
      {code !== "" && (
        <p className={styles.linked}>{linked ? title || linked.value : say("form.linkMissing")}</p>
      )}
    </div>
  );
}

const holds = ({ code, label }: FieldOption, sought: string): boolean =>
  code.includes(sought) || plainText(label.en).includes(sought) || plainText(label.km).includes(sought);
