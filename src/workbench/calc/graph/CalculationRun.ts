import type { Scalar } from "../../book/Book";
import type { Matrix } from "../value/Value";
import type { FormulaCell } from "./FormulaCell";

/**
 * So deep may formulas that call for one another be nested, all together, before the run starts over from the deepest:
 * about a third of the stack of calls that browsers and Node give.
 */
const DEEPEST = 250;

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
  /** Nesting of the formulas in the stack, all together. */
  private nesting = 0;
  /** Finished cells of a circle whose first cell is still being calculated, with that cell's place. */
  private readonly pending = new Map<FormulaCell, number>();

  constructor(
    private readonly evaluate: (formula: FormulaCell) => Scalar | Matrix,
    private readonly store: (formula: FormulaCell, result: Scalar | Matrix) => void,
    /** Stale formulas that a formula reads. */
    private readonly precedents: (formula: FormulaCell) => FormulaCell[],
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
    if (this.isIdle) this.drive(formula);
    else if (this.nesting + formula.nesting > DEEPEST) throw new TooDeep(formula);
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
        if (waiting.includes(formula))
          for (const member of circleOf(formula, this.precedents)) this.store(member, 0);
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
    this.nesting += formula.nesting;
    let result: Scalar | Matrix;
    try {
      result = this.evaluate(formula);
    } finally {
      this.stack.pop();
      this.nesting -= formula.nesting;
      formula.depth = -1;
    }
    const inCircle = formula.circle < Infinity;
    if (inCircle && formula.circle < depth) this.pending.set(formula, formula.circle);
    else for (const [other, place] of this.pending) if (place >= depth) this.pending.delete(other);
    this.store(formula, inCircle ? 0 : result);
  }
}

/** All formulas in circles through one: those that it reads, at whatever remove, and that read it. */
function circleOf(start: FormulaCell, precedents: (formula: FormulaCell) => FormulaCell[]): Set<FormulaCell> {
  const readers = new Map<FormulaCell, FormulaCell[]>([[start, []]]);
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const precedent of precedents(next)) {
      const known = readers.get(precedent);
      if (known) known.push(next);
      else {
        readers.set(precedent, [next]);
        open.push(precedent);
      }
    }
  }
  const circle = new Set([start]);
  for (const member of circle) for (const reader of readers.get(member) ?? []) circle.add(reader);
  return circle;
}
