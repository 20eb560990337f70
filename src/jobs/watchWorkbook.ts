import { watchChanges } from "../excel/watchChanges";
import { toHostError, HostError } from "../excel/HostError";
import { JobError } from "./JobError";

/** Long enough for a paste or a run of keystrokes to end, short enough to feel live. */
const QUIET_MS = 250;

/** Calls back once things are quiet after a change. Gives back the function that stops watching. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const stop = await watchChanges(() => {
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
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
