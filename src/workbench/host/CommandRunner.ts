/** The client's word for "no such function". */
const NOT_FOUND = 11101;

/** Runs the functions behind ribbon buttons in the pane's page and waits for their `event.completed()`. */
export class CommandRunner {
  private readonly waiting = new Map<
    string,
    { resolve: () => void; reject: (reason: Error) => void; name: string }
  >();
  private next = 1;
  /** Resolves once the pane listens. */
  readonly ready: Promise<void>;
  private markReady: () => void = () => undefined;

  /** `invoke` posts the event that makes the client call the function. */
  constructor(private readonly invoke: (data: Record<number, string>) => void) {
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
  }

  /** The pane listens for commands from now on. */
  paneIsReady(): void {
    this.markReady();
  }

  /** Resolves when the function says that it is done; waits for a pane that is still loading. */
  async run(functionName: string, controlId: string): Promise<void> {
    await this.ready;
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, name: functionName });
      this.invoke({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    });
  }

  completed(id: string, status: number): void {
    const command = this.waiting.get(id);
    if (!command) return;
    this.waiting.delete(id);
    if (status === 0) command.resolve();
    else if (status === NOT_FOUND) command.reject(new Error(`The add-in has no function ${command.name}.`));
    else command.reject(new Error(`The function ${command.name} failed with status ${status}.`));
  }

  dispose(): void {
    for (const { reject, name } of this.waiting.values())
      reject(new Error(`The pane was closed while ${name} ran.`));
    this.waiting.clear();
  }
}
