import { HostError, toHostError } from "../excel/HostError";
import { JobError } from "./JobError";

/** Starts watching; gives back what stops it. */
type Watch = (onEvent: () => void) => Promise<() => Promise<void>>;

/**
 * Calls back once things are quiet after an event: `quiet` milliseconds without another. Gives back the function
 * that stops watching.
 */
export async function whenQuiet(
  watch: Watch,
  quiet: number,
  onQuiet: () => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const stop = await watch(() => {
      clearTimeout(timer);
      timer = setTimeout(onQuiet, quiet);
    });
    return async () => {
      clearTimeout(timer);
      await stop();
    };
  } catch (error) {
    const problem = toHostError(error);
    if (problem instanceof HostError)
      throw new JobError(`error.${problem.problem}`, { detail: problem.detail }, { cause: error });
    throw error;
  }
}
