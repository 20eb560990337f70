import type { TextKey, TextValues } from "../text/speak";

/** A job that could not be done: the sentence to show is `say(key, values)`. `cause` is the host's error. */
export class JobError extends Error {
  constructor(
    readonly key: TextKey & (`error.${string}` | `file.${string}`),
    readonly values: TextValues = {},
    options?: { cause?: unknown },
  ) {
    super(key, options);
    this.name = "JobError";
  }
}
