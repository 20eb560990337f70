import { toInteger, toNumber } from "../value/coerce";
import { fifteenDigits } from "../value/compareValues";
import { fail } from "../value/fail";
import { scalar, type FunctionTable } from "./FunctionEntry";

/** Moves the decimal point without binary noise: 1.005 by 2 is 100.5. */
function shifted(value: number, places: number): number {
  const [digits = "0", power = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

/**
 * Rounds at a decimal place (negative = left of the point) the size of the number, sign kept. It looks at 15 digits, as
 * Excel does, so ROUND(1.005,2) is 1.01 although the binary number lies a little below.
 */
function roundAt(value: number, places: number, round: (size: number) => number): number {
  if (value === 0) return 0;
  if (places > 300) return value;
  const size = shifted(fifteenDigits(Math.abs(value)), Math.trunc(places));
  if (!Number.isFinite(size)) return value;
  const rounded = shifted(round(fifteenDigits(size)), -Math.trunc(places));
  return Math.sign(value) * rounded || 0;
}

const halfUp = (size: number): number => Math.floor(size + 0.5);

/** A multiple of `step`, up or down; the quotient is cleaned of binary noise first. */
function multiple(value: number, step: number, round: (quotient: number) => number): number {
  if (step === 0) return 0;
  const result = round(fifteenDigits(value / step)) * step;
  return fifteenDigits(result) || 0;
}

function towards(value: number, step: number, round: (quotient: number) => number): number {
  if (value > 0 && step < 0) fail("#NUM!");
  return multiple(value, step, round);
}

export const roundingFunctions: FunctionTable = {
  ROUND: scalar(2, 2, ([value = null, places = null]) => roundAt(toNumber(value), toInteger(places), halfUp)),
  ROUNDUP: scalar(2, 2, ([value = null, places = null]) =>
    roundAt(toNumber(value), toInteger(places), Math.ceil),
  ),
  ROUNDDOWN: scalar(2, 2, ([value = null, places = null]) =>
    roundAt(toNumber(value), toInteger(places), Math.floor),
  ),
  TRUNC: scalar(1, 2, ([value = null, places = 0]) =>
    roundAt(toNumber(value), toInteger(places), Math.floor),
  ),
  INT: scalar(1, 1, ([value = null]) => Math.floor(fifteenDigits(toNumber(value)))),
  MROUND: scalar(2, 2, ([value = null, step = null]) => {
    const [number, by] = [toNumber(value), toNumber(step)];
    if (number * by < 0) fail("#NUM!");
    return multiple(number, by, (quotient) => Math.floor(quotient + 0.5));
  }),
  CEILING: scalar(2, 2, ([value = null, step = null]) => towards(toNumber(value), toNumber(step), Math.ceil)),
  FLOOR: scalar(2, 2, ([value = null, step = null]) => {
    const [number, by] = [toNumber(value), toNumber(step)];
    return by === 0 && number !== 0 ? fail("#DIV/0!") : towards(number, by, Math.floor);
  }),
  "CEILING.MATH": scalar(1, 3, ([value = null, step = 1, mode = 0]) => {
    const number = toNumber(value);
    const away = number < 0 && toNumber(mode) !== 0;
    return multiple(number, Math.abs(toNumber(step)), away ? Math.floor : Math.ceil);
  }),
  "FLOOR.MATH": scalar(1, 3, ([value = null, step = 1, mode = 0]) => {
    const number = toNumber(value);
    const away = number < 0 && toNumber(mode) !== 0;
    return multiple(number, Math.abs(toNumber(step)), away ? Math.ceil : Math.floor);
  }),
  EVEN: scalar(1, 1, ([value = null]) => awayTo(toNumber(value), 0)),
  ODD: scalar(1, 1, ([value = null]) => awayTo(toNumber(value), 1)),
};

/** The next even (0) or odd (1) whole number away from zero. */
function awayTo(value: number, rest: 0 | 1): number {
  const sign = value < 0 ? -1 : 1;
  const size = Math.ceil(Math.abs(value));
  return sign * (size % 2 === rest ? size : size + 1) || 0;
}
