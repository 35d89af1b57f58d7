import type { Collection } from "./collection.ts";

/** A thing, and since when it is in its state. */
export interface Thing {
  id: string;
  value: unknown;
  /** Milliseconds of the real clock. */
  since: number;
  /** A thing that was taken away keeps its place, so that a cursor to it still leads somewhere. */
  isGone?: boolean;
}

/** The things of one collection below one path, oldest first. */
export interface Shelf {
  path: string;
  collection: Collection;
  things: Thing[];
  /** Things that were ever made here; each has random numbers of its own. */
  made: number;
}

/** Everything that a mock remembers of what it was told. */
export interface Store {
  seed: string;
  shelves: Map<string, Promise<Shelf>>;
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
    shelves: new Map(),
    singles: new Map(),
    now: () => {
      ticks += 1;
      return seed === undefined ? new Date() : new Date(beginning + ticks * 1000);
    },
    reset: () => {
      store.shelves.clear();
      store.singles.clear();
      ticks = 0;
    },
  };
  return store;
}

/** The thing of an identity, unless it was taken away. */
export function thingOn(shelf: Shelf, id: string): Thing | undefined {
  return shelf.things.find((thing) => thing.id === id && !thing.isGone);
}
