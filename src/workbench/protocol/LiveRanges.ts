import type { Area } from "../book/Book";
import type { BookEvent } from "../book/Editor";
import { HostError } from "./HostError";
import type { HostObject } from "./ObjectClass";
import { followChange } from "./followChange";

/** A block of a sheet as an add-in holds it: it follows when cells are inserted or deleted. */
export interface RangeState {
  /** Sheet id. */
  readonly sheet: string;
  area: Area;
  /** All of its cells were deleted, or the sheet was. */
  gone: boolean;
}

/**
 * The ranges that must follow the cells they point at: those of the running request, those that the client
 * keeps (`_KeepReference`), and those of recent events, which handlers fetch by reference.
 */
export class LiveRanges {
  private readonly kept = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private readonly keptStates = new Map<HostObject, readonly RangeState[]>();
  private readonly ofEvents = new Map<string, RangeState>();
  private running: RangeState[] = [];
  private readonly fresh = new Set<RangeState>();
  private next = 1;
  /** References must not be mistaken for those of another host: the client may hand one back late. */
  private readonly prefix = `${Math.random().toString(36).slice(2, 8)}-`;

  watch(sheet: string, area: Area): RangeState {
    const state = { sheet, area, gone: false };
    this.running.push(state);
    return state;
  }

  /** As `watch`, for a block that was just inserted: the insertion itself, of which the book tells later, does not move it. */
  watchNew(sheet: string, area: Area): RangeState {
    const state = this.watch(sheet, area);
    this.fresh.add(state);
    return state;
  }

  /** An action is over, and the book has told of everything that it did. */
  endStep(): void {
    this.fresh.clear();
  }

  /** Forgets the ranges of the last request, save those that are kept. */
  endRequest(): void {
    this.running = [];
  }

  /** `states` are the blocks that make up the object. */
  keep(object: HostObject, states: readonly RangeState[]): void {
    if (this.references.has(object)) return;
    const reference = `range-${this.prefix}${this.next++}`;
    this.references.set(object, reference);
    this.kept.set(reference, object);
    this.keptStates.set(object, states);
  }

  referenceOf(object: HostObject): string | undefined {
    return this.references.get(object);
  }

  release(reference: string): void {
    const object = this.kept.get(reference);
    if (!object) return;
    this.kept.delete(reference);
    this.references.delete(object);
    this.keptStates.delete(object);
  }

  releaseAll(): void {
    this.kept.clear();
    this.references.clear();
    this.keptStates.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  find(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (object) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }

  /** A reference for an event's range; the oldest are dropped. */
  rememberForEvent(sheet: string, area: Area): string {
    const reference = `event-${this.prefix}${this.next++}`;
    this.ofEvents.set(reference, { sheet, area, gone: false });
    if (this.ofEvents.size > 200) {
      for (const oldest of this.ofEvents.keys()) {
        this.ofEvents.delete(oldest);
        break;
      }
    }
    return reference;
  }

  ofEvent(reference: string): RangeState | undefined {
    return this.ofEvents.get(reference);
  }

  follow(event: BookEvent): void {
    if (event.kind === "sheetDeleted") {
      for (const state of this.on(event.sheet)) state.gone = true;
    } else if (event.kind === "changed" && event.change !== "RangeEdited") {
      for (const state of this.on(event.sheet)) {
        const area = followChange(state.area, event);
        if (area) state.area = area;
        else state.gone = true;
      }
    }
  }

  /** What must move on a sheet, each once: a kept range of this very request is in two lists. */
  private on(sheet: string): RangeState[] {
    const all = new Set<RangeState>(this.running);
    for (const states of this.keptStates.values()) for (const state of states) all.add(state);
    for (const state of this.ofEvents.values()) all.add(state);
    return [...all].filter((state) => state.sheet === sheet && !state.gone && !this.fresh.has(state));
  }
}
