import { answerReader, type ReaderAnswer, type ReaderQuestion } from "./answerReader";

/** What a worker's global object is used for here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReaderQuestion>) => void) | null;
  postMessage(answer: ReaderAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => void answerReader(data).then((answer) => scope.postMessage(answer));
