import { useSyncExternalStore } from "react";
import type { Store } from "./Store";

/** The part of a store's value that `select` gives; it must give the same object while nothing has changed. */
export function useStore<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
