import type { Collection } from "./collection.ts";

/** Everything that a mock remembers of what it was told. */
export interface Store {
  seed: string;
  collections: Map<string, Promise<Collection>>;
  /** Single documents by their paths. */
  singles: Map<string, unknown>;
  /** The time of what happens now: with a seed a time of its own, a second later with each change. */
  now(): Date;
  reset(): void;
}

/** Start with nothing. */
export function createStore(seed: string | number | undefined): Store {
  const beginning = Date.UTC(2026, 0, 1);
  let ticks = 0;
  const store: Store = {
    seed: String(seed ?? crypto.randomUUID()),
    collections: new Map(),
    singles: new Map(),
    now: () => {
      ticks += 1;
      return seed === undefined ? new Date() : new Date(beginning + ticks * 1000);
    },
    reset: () => {
      store.collections.clear();
      store.singles.clear();
      ticks = 0;
    },
  };
  return store;
}
