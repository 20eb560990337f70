/**
 * Which events the add-in listens to. Excel counts registrations by event and target; an event is sent only
 * to targets that someone registered for.
 */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  /** `context.runtime.enableEvents`: while off, events are lost, not kept. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  listens(type: number, target: string): boolean {
    return this.enabled && this.counts.has(`${type} ${target}`);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }
}
