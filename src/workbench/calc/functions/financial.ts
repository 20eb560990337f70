import * as library from "@formulajs/formulajs";
import type { Scalar } from "../../book/Book";
import { toNumber } from "../value/coerce";
import { MANY, values, type FunctionTable } from "./FunctionEntry";
import { callLibrary, ofNumbers } from "./library";
import { numbersOf } from "./numbersOf";

export const financialFunctions: FunctionTable = {
  PMT: ofNumbers(3, 5, library.PMT),
  PV: ofNumbers(3, 5, library.PV),
  FV: ofNumbers(3, 5, library.FV),
  NPER: ofNumbers(3, 5, library.NPER),
  RATE: ofNumbers(3, 6, library.RATE),
  NPV: values(
    2,
    MANY,
    ([rate = null, ...flows], { workspace }) =>
      callLibrary(library.NPV, toNumber(rate as Scalar), ...numbersOf(flows, workspace)),
    { lifted: (index) => index === 0 },
  ),
  IRR: values(
    1,
    2,
    ([flows = null, guess = 0.1], { workspace }) =>
      callLibrary(library.IRR, numbersOf([flows], workspace), toNumber(guess as Scalar)),
    { lifted: (index) => index === 1 },
  ),
};
