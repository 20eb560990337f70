import { arrayFunctions } from "./arrays";
import { criteriaFunctions } from "./criteria";
import { dateFunctions } from "./date";
import { financialFunctions } from "./financial";
import type { FunctionEntry } from "./FunctionEntry";
import { informationFunctions } from "./information";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { referenceFunctions } from "./reference";
import { roundingFunctions } from "./rounding";
import { statisticalFunctions } from "./statistical";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./text";
import { workdayFunctions } from "./workdays";

const functions = new Map<string, FunctionEntry>(
  [
    arrayFunctions,
    criteriaFunctions,
    dateFunctions,
    financialFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    referenceFunctions,
    roundingFunctions,
    statisticalFunctions,
    subtotalFunctions,
    textFunctions,
    workdayFunctions,
  ].flatMap((table) => Object.entries(table)),
);

/** A function by its name in capitals without file prefixes; undefined for one that is not known here. */
export const findFunction = (name: string): FunctionEntry | undefined => functions.get(name);
