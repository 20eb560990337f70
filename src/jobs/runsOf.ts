/** Runs of the same value, from the first to the last place of each. */
export function runsOf<Value>(values: readonly Value[]): { from: number; to: number; is: Value }[] {
  const runs: { from: number; to: number; is: Value }[] = [];
  values.forEach((is, at) => {
    const last = runs.at(-1);
    if (last && last.is === is) last.to = at;
    else runs.push({ from: at, to: at, is });
  });
  return runs;
}
