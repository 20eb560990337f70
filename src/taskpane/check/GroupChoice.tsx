import {
  Button,
  Field,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
  Select,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { FilterFilled, FilterRegular } from "@fluentui/react-icons";
import { usePane } from "../state/Pane";
import { sayNumber } from "../state/sayCount";
import type { Grouping } from "./FindingFilter";
import type { GroupCount } from "./groupFindings";
import { groupName } from "./groupName";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    boxSizing: "border-box",
    maxWidth: "min(264px, calc(100vw - 16px))",
    padding: "12px",
  },
  select: { minWidth: 0 },
  keys: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const groupings: readonly Grouping[] = ["template", "rule", "unit"];
const everyGroup = "*";

interface Props {
  readonly counts: readonly GroupCount[];
  readonly all: number;
  readonly className: string;
}

/** The button behind which one chooses how the findings are grouped, and which group alone is shown. */
export function GroupChoice({ counts, all, className }: Props) {
  const styles = useStyles();
  const { state, say, dispatch } = usePane();
  const { filter, language } = state;
  const { by, group } = filter;
  // A group whose last finding was mended stays in the list while it is chosen.
  const isGone = group !== null && !counts.some(({ id }) => id === group);
  const options = [...counts, ...(isGone ? [{ id: group, count: 0, sample: undefined }] : [])];
  return (
    <Popover trapFocus positioning={{ position: "below", align: "end" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={say("list.show")} relationship="label">
          <Button
            appearance="subtle"
            className={className}
            icon={by !== "template" || group !== null ? <FilterFilled /> : <FilterRegular />}
          />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say("list.show")}>
        <Field label={say("list.by")}>
          <RadioGroup
            value={by}
            onChange={(_, { value }) => {
              const chosen = groupings.find((one) => one === value);
              if (chosen) dispatch({ type: "filtered", filter: { ...filter, by: chosen, group: null } });
            }}
          >
            {groupings.map((one) => (
              <Radio key={one} value={one} label={say(`list.by.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={say("list.only")}>
          <Select
            className={styles.select}
            value={group ?? everyGroup}
            onChange={(_, { value }) =>
              dispatch({
                type: "filtered",
                filter: { ...filter, group: value === everyGroup ? null : value },
              })
            }
          >
            <option value={everyGroup}>{say(`list.all.${by}`, { n: sayNumber(all) })}</option>
            {options.map(({ id, count, sample }) => (
              <option key={id} value={id}>
                {say("check.templateOption", {
                  name: groupName(id, by, sample, { say, language }),
                  n: sayNumber(count),
                })}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.keys}>{say("list.keys")}</p>
      </PopoverSurface>
    </Popover>
  );
}
