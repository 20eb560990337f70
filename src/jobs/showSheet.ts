import { selectCell } from "../excel/selectCell";
import { runJob } from "./runJob";

/** Takes the user to a sheet. */
export const showSheet = (name: string): Promise<void> => runJob((context) => selectCell(context, name, ""));
