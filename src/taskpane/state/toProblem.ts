import { JobError } from "../../jobs/JobError";
import type { Problem } from "./paneState";

/** The sentence for what a job threw; anything but a JobError is a mistake of ours and shown as unexpected. */
export function toProblem(error: unknown): Problem {
  if (error instanceof JobError) return { key: error.key, values: error.values };
  return {
    key: "error.unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
