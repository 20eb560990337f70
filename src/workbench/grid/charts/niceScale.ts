/** Round steps of a value axis that hold all the values; `ticks` has at least two. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

export function niceScale(values: readonly number[], minimum?: number, maximum?: number): Scale {
  const low = minimum ?? Math.min(0, ...values);
  let high = maximum ?? Math.max(0, ...values);
  if (high <= low) high = low + 1;
  const step = roundUp((high - low) / 5);
  const from = minimum ?? Math.floor(low / step) * step;
  const to = maximum ?? Math.ceil(high / step) * step;
  const ticks: number[] = [];
  for (let n = 0; from + n * step <= to + step / 1e6; n += 1)
    ticks.push(Number((from + n * step).toPrecision(12)));
  return { from, to, ticks };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const digit = step / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}
