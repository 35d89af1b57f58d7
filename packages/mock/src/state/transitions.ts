import type { Collection, Resource, StateProperty, StoredRecord } from "./collection.ts";
import { stampUpdated } from "./timestamps.ts";

/** A state that a thing has left by itself. */
export interface Transition {
  /** The path of the thing below the base path. */
  path: string;
  id: string;
  /** The member that holds the state. */
  property: string;
  from: string;
  to: string;
}

/** Which things move on, and to what. */
export interface AdvanceOptions {
  /** Only the thing with this identity. */
  id?: string | undefined;
  /** The state to move to, where several can follow; the first that the document names unless it is said. */
  to?: string | undefined;
}

/** Let the things of a shelf move on to what their states lead to without a call. */
export function advanceCollection(
  collection: Collection,
  { id, to }: AdvanceOptions,
  { now, isDue = () => true }: { now: () => Date; isDue?: (record: StoredRecord) => boolean },
): Transition[] {
  return collection.records.flatMap((record) => {
    if (record.isGone || (id !== undefined && record.id !== id) || !isDue(record)) return [];
    return collection.resource.states.flatMap((property) => {
      const from = stateOf(record, property);
      const following = after(property, from, "wait");
      const next = to === undefined ? following[0] : following.find((state) => state === to);
      if (next === undefined) return [];
      moveTo(record, property, next, now());
      return {
        path: `/${collection.path}/${encodeURIComponent(record.id)}`,
        id: record.id,
        property: property.name,
        from,
        to: next,
      };
    });
  });
}

/** Let things move on that have been in their states for so long. */
export function settleCollection(collection: Collection, settleAfterMs: number | undefined, now: () => Date): void {
  if (settleAfterMs === undefined) return;
  const isDue = (record: StoredRecord): boolean => Date.now() - record.since >= settleAfterMs;
  // One state after the other, each from when it was entered: a late look finds what a clock would have left.
  for (let steps = 0; steps < 10; steps += 1) {
    const entered = new Map(collection.records.map((record) => [record, record.since]));
    if (advanceCollection(collection, {}, { now, isDue }).length === 0) return;
    for (const [record, since] of entered) if (record.since !== since) record.since = since + settleAfterMs;
  }
}

/** Put a thing into a state. */
export function moveTo(record: StoredRecord, { name }: StateProperty, state: string, now: Date): void {
  record.value = stampUpdated({ ...(record.value as Record<string, unknown>), [name]: state }, now);
  record.since = Date.now();
}

/** The state that a thing is in. */
export function stateOf({ value }: StoredRecord, { name }: StateProperty): string {
  return String((value as Record<string, unknown> | null)?.[name]);
}

/** The states that can follow one, by a call or by waiting. */
export function after({ transitions }: StateProperty, state: string, by: "call" | "wait"): string[] {
  const following = Object.hasOwn(transitions, state) ? (transitions[state] ?? {}) : {};
  return Object.keys(following).filter((next) => following[next] === by);
}

/** All states that calls can lead to. */
export function calledStates({ states }: Resource): { property: StateProperty; state: string }[] {
  return states.flatMap((property) => {
    const found = Object.keys(property.transitions).flatMap((state) => after(property, state, "call"));
    return [...new Set(found)].map((state) => ({ property, state }));
  });
}
