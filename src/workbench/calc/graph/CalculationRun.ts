import type { Scalar } from "../../book/Book";
import type { Matrix } from "../value/Value";
import type { FormulaCell } from "./FormulaCell";

/** So many formulas may call for one another before the run starts over from the deepest; the stack of calls is safe. */
const DEEPEST = 100;

/** Thrown to unwind the calls: this cell has to be calculated first. */
class TooDeep extends Error {
  constructor(readonly formula: FormulaCell) {
    super("A chain of formulas is longer than the stack of calls may be.");
  }
}

/**
 * Calculates stale formulas when they are read, each after those that it reads. Cells in a circle are given 0,
 * all of them, from whichever the run comes in.
 */
export class CalculationRun {
  private readonly stack: FormulaCell[] = [];
  /** Finished cells of a circle whose first cell is still being calculated, with that cell's place. */
  private readonly pending = new Map<FormulaCell, number>();

  constructor(
    private readonly evaluate: (formula: FormulaCell) => Scalar | Matrix,
    private readonly store: (formula: FormulaCell, result: Scalar | Matrix) => void,
  ) {}

  get isIdle(): boolean {
    return this.stack.length === 0;
  }

  /** Makes a formula's value current. False = it is being calculated already, so its value is the circle's 0. */
  require(formula: FormulaCell): boolean {
    if (!formula.stale) {
      const place = this.pending.size > 0 ? this.pending.get(formula) : undefined;
      if (place !== undefined) this.closeCircle(place);
      return true;
    }
    if (formula.depth >= 0) {
      this.closeCircle(formula.depth);
      return false;
    }
    if (this.stack.length >= DEEPEST) throw new TooDeep(formula);
    if (this.isIdle) this.drive(formula);
    else this.calculate(formula);
    return true;
  }

  /** Tells of a range being read, whose finished cells may belong to an open circle. */
  passOver(isInside: (formula: FormulaCell) => boolean): void {
    for (const [formula, place] of this.pending) if (isInside(formula)) this.closeCircle(place);
  }

  private closeCircle(from: number): void {
    for (let i = from; i < this.stack.length; i++) {
      const formula = this.stack[i];
      if (formula) formula.circle = Math.min(formula.circle, from);
    }
  }

  private drive(first: FormulaCell): void {
    const waiting = [first];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      if (!next.stale) {
        waiting.pop();
        continue;
      }
      try {
        this.calculate(next);
      } catch (reason) {
        if (!(reason instanceof TooDeep)) throw reason;
        const { formula } = reason;
        // What waits for this cell and is needed by it goes round in a circle longer than the stack.
        if (waiting.includes(formula)) this.store(formula, 0);
        else waiting.push(formula);
      } finally {
        this.pending.clear();
      }
    }
  }

  private calculate(formula: FormulaCell): void {
    const depth = this.stack.length;
    formula.depth = depth;
    formula.circle = Infinity;
    this.stack.push(formula);
    let result: Scalar | Matrix;
    try {
      result = this.evaluate(formula);
    } finally {
      this.stack.pop();
      formula.depth = -1;
    }
    const inCircle = formula.circle < Infinity;
    if (inCircle && formula.circle < depth) this.pending.set(formula, formula.circle);
    else for (const [other, place] of this.pending) if (place >= depth) this.pending.delete(other);
    this.store(formula, inCircle ? 0 : result);
  }
}
