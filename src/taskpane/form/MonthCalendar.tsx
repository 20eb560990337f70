import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { dayFromParts, dayOfWeek, dayParts, daysInMonth, isDay, shownDay } from "../../domain/record/day";
import type { Say, TextKey } from "../../text/speak";
import { usePane } from "../state/Pane";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  month: { fontWeight: tokens.fontWeightSemibold },
  table: { borderCollapse: "collapse" },
  weekday: {
    width: "36px",
    padding: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
  },
  cell: { padding: 0 },
  day: { minWidth: "36px", width: "36px", height: "36px", padding: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  /** The day that is marked at first, as a serial number. */
  readonly day: number;
  readonly onChoose: (day: number) => void;
}

/**
 * One month to choose a day from, weeks from Monday. Arrow keys go by day and week, Page Up and Page Down by month,
 * Home and End to the week's ends, Enter chooses (the dates grid of the ARIA Authoring Practices).
 */
export function MonthCalendar({ day, onChoose }: Props) {
  const styles = useStyles();
  const { say } = usePane();
  const [marked, setMarked] = useState(day);
  const button = useRef<HTMLButtonElement>(null);
  const isKeyed = useRef(true);
  useEffect(() => {
    if (isKeyed.current) button.current?.focus();
    isKeyed.current = false;
  }, [marked]);
  const { year, month } = dayParts(marked);
  const mark = (next: number | undefined): void => {
    if (next !== undefined && isDay(next)) setMarked(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = keyedDay(event.key, marked);
    if (next === undefined) return;
    event.preventDefault();
    isKeyed.current = true;
    mark(next);
  };
  return (
    <div>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={say("form.previousMonth")}
          onClick={() => mark(inMonth(marked, -1))}
        />
        <span className={styles.month} aria-live="polite">
          {say("form.monthYear", { month: say(monthKey(month)), year })}
        </span>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={say("form.nextMonth")}
          onClick={() => mark(inMonth(marked, 1))}
        />
      </div>
      <table role="grid" className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {WEEK.map((weekday) => (
              <th key={weekday} scope="col" className={styles.weekday}>
                {say(`form.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find((each) => each !== undefined)}>
              {week.map((each, at) => (
                <td key={at} className={styles.cell} aria-selected={each === marked}>
                  {each !== undefined && (
                    <Button
                      ref={each === marked ? button : undefined}
                      appearance={each === marked ? "primary" : "subtle"}
                      className={mergeClasses(styles.day, each === day && styles.chosen)}
                      tabIndex={each === marked ? 0 : -1}
                      aria-label={longDay(each, say)}
                      title={shownDay(each)}
                      onClick={() => onChoose(each)}
                    >
                      {dayParts(each).day}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const monthKey = (month: number): TextKey => `form.month.${month}` as TextKey;

/** "15 January 2025". */
function longDay(serial: number, say: Say): string {
  const { day, month, year } = dayParts(serial);
  return `${day} ${say("form.monthYear", { month: say(monthKey(month)), year })}`;
}

function keyedDay(key: string, day: number): number | undefined {
  const step = KEYS[key];
  if (step !== undefined) return day + step;
  const weekday = (dayOfWeek(day) + 6) % 7;
  if (key === "Home") return day - weekday;
  if (key === "End") return day + 6 - weekday;
  if (key === "PageUp") return inMonth(day, -1);
  return key === "PageDown" ? inMonth(day, 1) : undefined;
}

/** The same day some months on, or the last of a shorter month. */
function inMonth(serial: number, months: number): number | undefined {
  const { year, month, day } = dayParts(serial);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return dayFromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The days of a month by weeks from Monday; undefined before the first and after the last. */
function weeksOf(year: number, month: number): (number | undefined)[][] {
  const first = dayFromParts(year, month, 1) ?? 1;
  const lead = (dayOfWeek(first) + 6) % 7;
  const count = daysInMonth(year, month);
  return Array.from({ length: Math.ceil((lead + count) / 7) }, (_week, row) =>
    WEEK.map((_weekday, column) => {
      const at = row * 7 + column - lead;
      return at >= 0 && at < count ? first + at : undefined;
    }),
  );
}
