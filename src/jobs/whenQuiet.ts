import { HostError, toHostError } from "../excel/HostError";
import { JobError } from "./JobError";

/** Starts watching; gives back what stops it. */
type Watch<Event> = (onEvent: (event: Event) => void) => Promise<() => Promise<void>>;

/**
 * Calls back once things are quiet after an event, `quiet` milliseconds without another, with all the events since
 * the last call. Gives back the function that stops watching.
 */
export async function whenQuiet<Event>(
  watch: Watch<Event>,
  quiet: number,
  onQuiet: (events: readonly Event[]) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let events: Event[] = [];
  const tell = (): void => {
    const gathered = events;
    events = [];
    onQuiet(gathered);
  };
  try {
    const stop = await watch((event) => {
      events.push(event);
      clearTimeout(timer);
      timer = setTimeout(tell, quiet);
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
