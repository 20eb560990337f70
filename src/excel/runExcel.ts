import { toHostError } from "./HostError";

/** Runs a batch against the open workbook. Failures of Excel come out as HostError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}
