import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { shownDay } from "../../domain/record/day";
import { parseDay } from "../../domain/record/parseDay";
import { today } from "../../jobs/today";
import { usePane } from "../state/Pane";
import { MonthCalendar } from "./MonthCalendar";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  surface: { padding: "8px" },
});

interface Props {
  readonly id: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/**
 * A day as text, day first, in Latin or Khmer digits or with the month's name; a small calendar beside it. The browser's own
 * date field is left alone: it orders day and month by the computer's region and takes no Khmer digits.
 */
export function DayInput({ id, text, onText }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<Element | null>(null);
  const openIt = (): void => {
    opener.current = document.activeElement;
    setOpen(true);
  };
  const close = (goTo: Element | null): void => {
    setOpen(false);
    if (goTo instanceof HTMLElement && goTo !== document.body) goTo.focus();
    else input.current?.focus();
  };
  return (
    <Popover
      open={open}
      onOpenChange={(event, data) => {
        if (data.open) openIt();
        // Who clicks or tabs elsewhere has gone there.
        else if (event.type === "keydown") close(opener.current);
        else setOpen(false);
      }}
      trapFocus
      unstable_disableAutoFocus
      positioning="below-end"
    >
      <Input
        id={id}
        ref={input}
        className={styles.input}
        input={{ className: styles.input }}
        value={text}
        onChange={(_, { value }) => onText(value)}
        onKeyDown={(event) => {
          if (event.key !== "F4" && !(event.altKey && event.key === "ArrowDown")) return;
          event.preventDefault();
          openIt();
        }}
        contentAfter={
          <PopoverTrigger disableButtonEnhancement>
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarLtrRegular />}
              aria-label={say("form.calendar")}
            />
          </PopoverTrigger>
        }
      />
      <PopoverSurface className={styles.surface} aria-label={say("form.calendar")}>
        <MonthCalendar
          day={parseDay(text) ?? today()}
          onChoose={(day) => {
            onText(shownDay(day));
            close(input.current);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
