import { isMet, type Goal, type Measured } from "./Job";

/** Prints what was measured as a table, and under it how far each goal is reached. */
export function printReport(measured: readonly Measured[], goals: readonly Goal[]): void {
  printTable([
    ["job", "rows", "ours", "limit", "peers (ms)"],
    ...measured.map(({ job, rows, ours, limit, peers }) => [
      job,
      rows.toLocaleString("en"),
      shown(ours),
      shown(limit),
      Object.entries(peers)
        .map(([name, time]) => `${name} ${shown(time)}`)
        .join(", "),
    ]),
  ]);
  console.log();
  printTable([
    ["goal", "wanted", "reached", ""],
    ...goals.map((goal) => [
      goal.text,
      `${goal.isAtLeast ? ">=" : "<="} ${goal.wanted}`,
      shown(goal.reached),
      isMet(goal) ? "met" : "MISSED",
    ]),
  ]);
}

const shown = (number: number): string => number.toFixed(number < 100 ? 2 : 0);

function printTable(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  for (const line of lines) {
    console.log(
      line
        .map((cell, at) =>
          (at > 0 && at < 4 && widths.length === 5 ? cell.padStart : cell.padEnd).call(cell, widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    );
  }
}
