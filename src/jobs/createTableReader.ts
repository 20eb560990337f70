import { answerReader, type ReaderAnswer, type ReaderQuestion } from "./answerReader";
import { JobError } from "./JobError";
import { ReadingStopped, type StoppableReader } from "./TableReader";

/** Of a Worker what is used. */
export interface ReaderThread {
  onmessage: ((event: MessageEvent<ReaderAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: ReaderQuestion): void;
  terminate(): void;
}

interface Waiting {
  readonly question: ReaderQuestion;
  readonly settle: (answer: ReaderAnswer) => void;
  readonly stop: () => void;
}

/**
 * A reader in a thread of its own: reading a large file takes a second in one piece, in which the pane would stand
 * still. Where threads can't be had (or fail), it reads in this one. `start` gives the thread.
 */
export function createTableReader(start: () => ReaderThread = startWorker): StoppableReader {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let thread: ReaderThread | undefined;
  let isBroken = false;

  const settle = (answer: ReaderAnswer): void => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    asked?.settle(answer);
  };

  const readHere = (): void => {
    isBroken = true;
    thread?.terminate();
    thread = undefined;
    for (const { question } of waiting.values()) void answerReader(question).then(settle);
  };

  const send = (question: ReaderQuestion): void => {
    if (isBroken) return void answerReader(question).then(settle);
    try {
      if (thread === undefined) {
        thread = start();
        thread.onmessage = ({ data }) => settle(data);
        thread.onerror = readHere;
      }
      thread.postMessage(question);
    } catch {
      readHere();
    }
  };

  /** What the method answers is as `tableReaderHere` has it: the questions name it. */
  const ask = <Result>(question: ReaderQuestion): Promise<Result> =>
    new Promise((resolve, reject) => {
      const done = (answer: ReaderAnswer): void => {
        if ("result" in answer) resolve(answer.result as Result);
        else if ("refusal" in answer) reject(new JobError(answer.refusal.key, answer.refusal.values));
        else reject(new Error(answer.failure));
      };
      waiting.set(question.id, { question, settle: done, stop: () => reject(new ReadingStopped()) });
      send(question);
    });

  return {
    listSheets: (...given) => ask({ id: ++last, method: "listSheets", given }),
    readSheet: (...given) => ask({ id: ++last, method: "readSheet", given }),
    findTable: (...given) => ask({ id: ++last, method: "findTable", given }),
    stop: () => {
      thread?.terminate();
      thread = undefined;
      const stopped = [...waiting.values()];
      waiting.clear();
      for (const { stop } of stopped) stop();
    },
  };
}

const startWorker = (): ReaderThread => new Worker(new URL("./tableWorker.ts", import.meta.url));
