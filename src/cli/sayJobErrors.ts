import type { Language } from "../domain/schema/Label";
import { JobError } from "../jobs/JobError";
import { speak } from "../text/speak";
import { CliError } from "./CliError";

/** Runs a job; what it could not do becomes a sentence in the language. */
export async function sayJobErrors<T>(language: Language, job: Promise<T>): Promise<T> {
  try {
    return await job;
  } catch (error) {
    if (error instanceof JobError) throw new CliError(speak(language)(error.key, error.values));
    throw error;
  }
}
