import type { Area, Book, Scalar } from "../book/Book";
import type { Calculator } from "./Calculator";
import { errorValue } from "./errorValue";
import { evaluate, evaluateFormula } from "./formula/evaluateExpression";
import { parseFormula } from "./formula/parseFormula";
import { Engine } from "./graph/Engine";
import { Matrix, Reference } from "./value/Value";

export interface CalculatorOptions {
  /** Day and time as a serial number of the 1900 system, for TODAY and NOW; the computer's clock where left out. */
  today?: () => number;
}

/** The computer's local day and time as a serial number. */
function clock(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + 25569;
}

/**
 * A calculator over a book. It reads the book when it is first asked, and keeps results in the cells' `value` members;
 * arrays also fill the cells below and beside (`array`, `spill`, `spilledFrom`), which nobody else may change.
 */
export function createCalculator(book: Book, { today = clock }: CalculatorOptions = {}): Calculator {
  let engine: Engine | undefined;

  /** The engine, with all cells that arrays fill in place. */
  const ready = (): Engine => {
    engine ??= new Engine(book, today);
    engine.settle();
    return engine;
  };

  return {
    value: (sheet, row, column) => ready().cell(sheet, row, column),
    changed: (sheet: string, area: Area) => engine?.changed(sheet, area),
    restructured: () => {
      engine = undefined;
    },
    evaluate(formula, sheet, row, column): Scalar | Scalar[][] {
      const current = ready();
      const expression = parseFormula(formula);
      if (expression === undefined) return errorValue("#NAME?");
      const result = evaluateFormula(expression, current.context(sheet, row, column));
      return result instanceof Matrix ? result.toRows() : (result ?? 0);
    },
    resolve(formula, sheet, row, column) {
      const current = ready();
      const expression = parseFormula(formula);
      const value = expression && evaluate(expression, current.context(sheet, row, column));
      const area = value instanceof Reference && value.areas.length === 1 ? value.areas[0] : undefined;
      if (area === undefined) return undefined;
      const { top, left, bottom, right } = area;
      return { sheet: area.sheet, area: { top, left, bottom, right } };
    },
    get staleCount() {
      engine ??= new Engine(book, today);
      return engine.store.staleCount;
    },
  };
}
