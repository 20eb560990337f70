import type { BookEvent } from "../book/Editor";
import type { Session } from "./Session";
import type { EventEntry } from "./Wire";
import { describeEvent } from "./describeEvent";

export type EventListener = (entries: EventEntry[]) => void;

/** The client's category of Excel events. */
const CATEGORY = 65536;

/** Collects what happened and passes it on in a later task, all at once, to whoever is listening then. */
export class EventQueue {
  private readonly listeners = new Set<EventListener>();
  private waiting: EventEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private next = 1;

  constructor(private readonly session: Session) {}

  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(event: BookEvent, own: boolean): void {
    const { events } = this.session;
    if (events.isEmpty || !events.enabled) return;
    for (const { type, targets, args } of describeEvent(event, own, this.session)) {
      for (const target of targets) if (events.listens(type, target)) this.post(type, target, args);
    }
  }

  /** Sends an event that is none of the book's, such as a change of the pane's visibility. */
  post(type: number, target: string, args: Record<string, unknown>): void {
    this.waiting.push([CATEGORY, type, target, JSON.stringify(args), `event-${this.next++}`]);
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  dispose(): void {
    if (this.timer !== undefined) clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.listeners.clear();
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    this.timer = undefined;
    for (const listener of this.listeners) listener(entries);
  }
}
