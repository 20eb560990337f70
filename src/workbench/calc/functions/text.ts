import * as library from "@formulajs/formulajs";
import { format, isDateFormat } from "../../book/numfmt";
import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { eachValue, readMatrix } from "../formula/readReference";
import { toBoolean, toInteger, toNumber, toText } from "../value/coerce";
import { attempt, fail } from "../value/fail";
import { parseNumberText } from "../value/parseNumberText";
import { MANY, scalar, values, type FunctionTable } from "./FunctionEntry";
import { callLibrary } from "./library";
import { literalText, wildcardPattern } from "./wildcardPattern";

const LONGEST = 32767;
const bounded = (text: string): string => (text.length > LONGEST ? fail("#VALUE!") : text);

/** A count of characters: not below `least`. */
function count(value: Scalar, least = 0): number {
  const number = toInteger(value);
  return number < least ? fail("#VALUE!") : number;
}

function found(place: number): number {
  return place < 0 ? fail("#VALUE!") : place + 1;
}

function find([needle = null, hay = null, start = 1]: readonly Scalar[]): Scalar {
  const text = toText(hay);
  const from = count(start, 1) - 1;
  if (from > text.length) fail("#VALUE!");
  return found(text.indexOf(toText(needle), from));
}

function search([needle = null, hay = null, start = 1]: readonly Scalar[]): Scalar {
  const text = toText(hay);
  const from = count(start, 1) - 1;
  if (from > text.length) fail("#VALUE!");
  const wanted = toText(needle);
  const pattern = wildcardPattern(wanted);
  if (pattern) return found(pattern.search(text, from));
  return found(text.toLowerCase().indexOf(literalText(wanted).toLowerCase(), from));
}

function substitute([text = null, old = null, fresh = null, which]: readonly Scalar[]): Scalar {
  const whole = toText(text);
  const from = toText(old);
  const to = toText(fresh);
  if (from === "") return whole;
  if (which === undefined) return bounded(whole.replaceAll(from, () => to));
  let place = -1;
  for (let left = count(which, 1); left > 0; left--) {
    place = whole.indexOf(from, place < 0 ? 0 : place + from.length);
    if (place < 0) return whole;
  }
  return bounded(whole.slice(0, place) + to + whole.slice(place + from.length));
}

/** Every word with a capital, the rest small; a word starts after anything but a letter or combining mark. */
const proper = (text: string): string =>
  text.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** A value as a format code shows it; a code that is none gives #VALUE!. */
function formatted([value = null, code = null]: readonly Scalar[]): Scalar {
  const pattern = toText(code);
  const content = typeof value === "string" ? (parseNumberText(value) ?? value) : (value ?? 0);
  if (pattern === "") return "";
  if (typeof content === "boolean") return toText(content);
  // There are no days before 1900.
  if (typeof content === "number" && content < 0 && isDateFormat(pattern)) fail("#VALUE!");
  try {
    return format(pattern, content, { throws: true, dateErrorThrows: true });
  } catch {
    return fail("#VALUE!");
  }
}

function textBeside(before: boolean) {
  return ([text = null, delimiter = null, which = 1, mode = 0, , missing]: readonly Scalar[]): Scalar => {
    const whole = toText(text);
    const fold = (value: string): string => (toNumber(mode) === 1 ? value.toLowerCase() : value);
    const mark = fold(toText(delimiter));
    const places: number[] = [];
    for (
      let at = fold(whole).indexOf(mark);
      at >= 0 && mark !== "";
      at = fold(whole).indexOf(mark, at + mark.length)
    ) {
      places.push(at);
    }
    const wanted = toInteger(which);
    if (wanted === 0) fail("#VALUE!");
    const place = wanted > 0 ? places[wanted - 1] : places[places.length + wanted];
    if (place === undefined) return missing === undefined ? fail("#N/A") : missing;
    return before ? whole.slice(0, place) : whole.slice(place + mark.length);
  };
}

export const textFunctions: FunctionTable = {
  LEFT: scalar(1, 2, ([text = null, length = 1]) => toText(text).slice(0, count(length))),
  RIGHT: scalar(1, 2, ([text = null, length = 1]) => {
    const whole = toText(text);
    return whole.slice(Math.max(0, whole.length - count(length)));
  }),
  MID: scalar(3, 3, ([text = null, start = null, length = null]) => {
    const from = count(start, 1) - 1;
    return toText(text).slice(from, from + count(length));
  }),
  LEN: scalar(1, 1, ([text = null]) => toText(text).length),
  FIND: scalar(2, 3, find),
  SEARCH: scalar(2, 3, search),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, ([text = null, start = null, length = null, fresh = null]) => {
    const whole = toText(text);
    const from = count(start, 1) - 1;
    return bounded(whole.slice(0, from) + toText(fresh) + whole.slice(from + count(length)));
  }),
  // Only the space itself: no-break and zero-width spaces stay, as in Excel.
  TRIM: scalar(1, 1, ([text = null]) => toText(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalar(1, 1, ([text = null]) => toText(text).replace(/[\u0000-\u001f]/g, "")),
  UPPER: scalar(1, 1, ([text = null]) => toText(text).toUpperCase()),
  LOWER: scalar(1, 1, ([text = null]) => toText(text).toLowerCase()),
  PROPER: scalar(1, 1, ([text = null]) => proper(toText(text))),
  EXACT: scalar(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  REPT: scalar(2, 2, ([text = null, times = null]) => {
    const whole = toText(text);
    return whole.length * count(times) > LONGEST ? fail("#VALUE!") : whole.repeat(count(times));
  }),
  CONCATENATE: scalar(1, MANY, (args) => bounded(args.map(toText).join(""))),
  CONCAT: values(1, MANY, (args, { workspace }) => {
    const parts = args.flatMap((arg) => readMatrix(arg, workspace).cells.map(toText));
    return bounded(parts.join(""));
  }),
  TEXTJOIN: values(3, MANY, ([delimiter = null, skipEmpty = null, ...args], { workspace }) => {
    const between = readMatrix(delimiter, workspace).cells.map(toText);
    const skips = toBoolean(readMatrix(skipEmpty, workspace).at(0, 0));
    let joined = "";
    let parts = 0;
    const add = (part: string): void => {
      if (part === "" && skips) return;
      if (parts > 0) joined += between[(parts - 1) % between.length] ?? "";
      joined += part;
      parts++;
    };
    for (const arg of args) {
      if (skips) eachValue(arg, workspace, (value) => add(toText(value)));
      else for (const value of readMatrix(arg, workspace).cells) add(toText(value));
    }
    return bounded(joined);
  }),
  TEXT: scalar(2, 2, formatted),
  VALUE: scalar(1, 1, ([value = null]) => (typeof value === "boolean" ? fail("#VALUE!") : toNumber(value))),
  NUMBERVALUE: scalar(1, 3, ([text = null, decimal = ".", group = ","]) =>
    callLibrary(library.NUMBERVALUE, toText(text), toText(decimal), toText(group)),
  ),
  FIXED: scalar(1, 3, ([value = null, places = 2, plain = false]) => {
    const digits = toInteger(places);
    const shown = digits < 0 ? Math.round(toNumber(value) * 10 ** digits) / 10 ** digits : toNumber(value);
    const decimals = digits > 0 ? `.${"0".repeat(digits)}` : "";
    return format(`${toBoolean(plain) ? "0" : "#,##0"}${decimals}`, shown);
  }),
  CHAR: scalar(1, 1, ([value = null]) => {
    const code = toInteger(value);
    if (code < 1 || code > 255) fail("#VALUE!");
    return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
  }),
  CODE: scalar(1, 1, ([text = null]) => {
    const first = toText(text).charAt(0);
    if (first === "") fail("#VALUE!");
    const code = first.charCodeAt(0);
    if (code < 128) return code;
    for (let byte = 128; byte < 256; byte++) {
      if (new TextDecoder("windows-1252").decode(Uint8Array.of(byte)) === first) return byte;
    }
    // What the Windows character set lacks becomes a question mark.
    return 63;
  }),
  UNICHAR: scalar(1, 1, ([value = null]) => {
    const code = toInteger(value);
    if (code < 1 || code > 0x10ffff) fail("#VALUE!");
    return code >= 0xd800 && code <= 0xdfff ? fail("#N/A") : String.fromCodePoint(code);
  }),
  UNICODE: scalar(1, 1, ([text = null]) => toText(text).codePointAt(0) ?? fail("#VALUE!")),
  T: values(1, 1, ([value = null], { workspace }) => {
    const one = readMatrix(value, workspace).at(0, 0);
    return typeof one === "string" || isError(one) ? one : "";
  }),
  TEXTBEFORE: scalar(2, 6, textBeside(true)),
  TEXTAFTER: scalar(2, 6, textBeside(false)),
  HYPERLINK: scalar(1, 2, ([link = null, shown]) =>
    attempt(() => (shown === undefined ? toText(link) : shown)),
  ),
};
