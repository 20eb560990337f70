import type { Scalar } from "../../book/Book";
import { errorValue, isError } from "../errorValue";
import { readOne } from "../formula/readReference";
import { toNumber } from "../value/coerce";
import { attempt, fail } from "../value/fail";
import { Matrix, Reference } from "../value/Value";
import { scalar, values, type FunctionEntry, type FunctionTable } from "./FunctionEntry";

const ERROR_NUMBERS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** A question about one value, errors included. */
const test = (question: (value: Scalar) => boolean): FunctionEntry =>
  scalar(1, 1, ([value = null]) => question(value), { errors: true });

const parity = (rest: 0 | 1): FunctionEntry =>
  scalar(1, 1, ([value = null]) =>
    typeof value === "boolean" ? fail("#VALUE!") : Math.abs(Math.trunc(toNumber(value))) % 2 === rest,
  );

export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISODD: parity(1),
  ISEVEN: parity(0),
  ISREF: values(1, 1, ([value = null]) => value instanceof Reference),
  ISFORMULA: values(1, 1, ([value = null], { workspace }) => {
    const area = value instanceof Reference ? value.areas[0] : undefined;
    if (area === undefined) return isError(value) ? value : errorValue("#VALUE!");
    return workspace.hasFormula(area.sheet, area.top, area.left);
  }),
  NA: scalar(0, 0, () => errorValue("#N/A")),
  "ERROR.TYPE": scalar(
    1,
    1,
    ([value = null]) => {
      if (!isError(value)) return fail("#N/A");
      return ERROR_NUMBERS.indexOf(value.error) + 1 || (value.error === "#SPILL!" ? 9 : 14);
    },
    { errors: true },
  ),
  TYPE: values(1, 1, ([value = null], context) => {
    const content = value instanceof Reference ? attempt(() => readOne(value, context)) : value;
    if (content instanceof Matrix) return 64;
    if (isError(content)) return 16;
    return typeof content === "string" ? 2 : typeof content === "boolean" ? 4 : 1;
  }),
};
