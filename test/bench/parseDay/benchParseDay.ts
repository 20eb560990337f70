import { deepStrictEqual } from "node:assert";
import { parseDay } from "../../../src/domain/record/parseDay";
import { makePastedDays } from "../data/makePastedDays";
import { atLeast, type JobReport, type Size } from "../Job";
import { measure } from "../measure";
import { dateFnsParseDay, limitParseDay } from "./contenders";

/** Days as people paste them: four forms, 3 % of them no day. */
export function benchParseDay(size: Size): JobReport {
  const rows = size === "full" ? 10_000 : 2000;
  const texts = makePastedDays(rows);
  const days = texts.map(parseDay);
  deepStrictEqual(texts.map(limitParseDay), days);
  deepStrictEqual(texts.map(dateFnsParseDay), days);
  const times = measure(
    {
      ours: () => texts.map(parseDay),
      limit: () => texts.map(limitParseDay),
      "date-fns": () => texts.map(dateFnsParseDay),
    },
    { warmUp: 5, rounds: 15 },
  );
  const [ours = NaN, limit = NaN, dateFns = NaN] = ["ours", "limit", "date-fns"].map((name) =>
    times.get(name),
  );
  return {
    measured: [{ job: "parseDay", rows, ours, limit, peers: { "date-fns": dateFns } }],
    goals: [atLeast("parseDay: times faster than date-fns", dateFns / ours, 30)],
  };
}
