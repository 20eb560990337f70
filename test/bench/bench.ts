/**
 * Speed, beside other libraries on the same work: `npm run bench`, with `--json` for one line of numbers and
 * `--small` for reduced sizes, which fails where an enforced goal is far off; other goals that are far off are told.
 */
import { benchCrossTab } from "./crosstab/benchCrossTab";
import { isFarOff, type JobReport, type Size } from "./Job";
import { benchParseDay } from "./parseDay/benchParseDay";
import { printReport } from "./printReport";
import { benchRecalculate } from "./recalculate/benchRecalculate";
import { benchRecheck } from "./validate/benchRecheck";
import { benchValidate } from "./validate/benchValidate";

/** Told apart from 1, with which a disagreement of the contenders ends the run. */
const GOALS_MISSED = 3;

const asked = new Set(process.argv.slice(2));
const size: Size = asked.has("--small") ? "small" : "full";
const jobs: Readonly<Record<string, (size: Size) => JobReport>> = {
  validate: benchValidate,
  recheck: benchRecheck,
  crosstab: benchCrossTab,
  recalculate: benchRecalculate,
  parseDay: benchParseDay,
};
// A job's name alone runs that job.
const named = Object.keys(jobs).filter((name) => asked.has(name));

const reports = Object.entries(jobs)
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([, bench]) => bench(size));
const measured = reports.flatMap((report) => report.measured);
const goals = reports.flatMap((report) => report.goals);

if (asked.has("--json")) console.log(JSON.stringify({ jobs: measured }));
else printReport(measured, goals);

if (size === "small") {
  const missed = goals.filter(isFarOff);
  for (const { text, reached } of missed) console.error(`Far off: ${text}, reached ${reached.toFixed(2)}`);
  if (missed.some(({ isEnforced }) => isEnforced)) process.exitCode = GOALS_MISSED;
}
