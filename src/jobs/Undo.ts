/**
 * How a finished action is taken back. Excel's own undo cannot be relied on after an add-in has written, so each
 * action remembers what it changed.
 */
export interface Undo {
  /**
   * Takes the whole action back in one go. Where what it wrote has been changed since, nothing is touched and a
   * JobError "error.changedSince" says so.
   */
  readonly takeBack: () => Promise<void>;
}
