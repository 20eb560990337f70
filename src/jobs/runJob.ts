import { HostError } from "../excel/HostError";
import { runExcel } from "../excel/runExcel";
import { JobError } from "./JobError";

/** Runs a batch; whatever Excel refuses comes out as a JobError with a sentence for the user. */
export async function runJob<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runExcel(batch);
  } catch (error) {
    if (error instanceof HostError)
      throw new JobError(`error.${error.problem}`, { detail: error.detail }, { cause: error });
    throw error;
  }
}
