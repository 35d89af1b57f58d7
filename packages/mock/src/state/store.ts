import type { Collection, StatefulRecords } from "./collection.ts";
import { freshSeed } from "./seeded-random.ts";

/** The stored state of a mock. */
export interface Store {
  seed: string;
  collections: Map<string, Promise<Collection>>;
  /** Collections before their records refer to each other. */
  seeds: Map<string, Promise<Collection>>;
  /** Single documents by their paths and selectors, each as the only record. */
  singles: Map<string, StatefulRecords>;
  /** The current time; with a seed a fixed time that advances by a second with each change. */
  now(): Date;
  reset(): void;
}

/** Creates an empty store. */
export function createStore(seed: string | number | undefined): Store {
  const beginning = Date.UTC(2026, 0, 1);
  let ticks = 0;
  const store: Store = {
    seed: String(seed ?? freshSeed()),
    collections: new Map(),
    seeds: new Map(),
    singles: new Map(),
    now: () => {
      ticks += 1;
      return seed === undefined ? new Date() : new Date(beginning + ticks * 1000);
    },
    reset: () => {
      store.collections.clear();
      store.seeds.clear();
      store.singles.clear();
      ticks = 0;
    },
  };
  return store;
}
