import type { SendLine } from "../../domain/send/SendReport";
import type { Say } from "../../text/speak";
import { sayNumber } from "../state/sayCount";

/** What a line counts, as it stands at its end: "3", "2 days ago", "0.4 MB". */
export function sayLineCount({ id, count, values }: SendLine, say: Say): string {
  if (count === undefined) return say("ready.unknown");
  if (id === "size") {
    const megabytes = count / (1024 * 1024);
    return megabytes < 1
      ? say("ready.size.kilobytes", { n: sayNumber(Math.max(1, Math.round(count / 1024))) })
      : say("ready.size.megabytes", { n: megabytes.toFixed(1) });
  }
  if (id === "asOf") {
    if (count === 0) return say("ready.asOf.today");
    const key = values["isAhead"] === 1 ? "ready.asOf.ahead" : "ready.asOf.old";
    return say(count === 1 ? `${key}.one` : key, { n: sayNumber(count) });
  }
  return sayNumber(count);
}

/** What to do about a line; undefined where nothing is to be done. */
export function sayLineDo({ id, state, count }: SendLine, say: Say): string | undefined {
  if (state === "fine" || id === "protected" || id === "waived") return undefined;
  return say(id === "comments" && count === undefined ? "ready.comments.unknown" : `ready.${id}.do`);
}
