import { pick, put } from "@certspec/openapi";
import type { Resource, StatefulRecords, StateProperty, StoredRecord } from "./collection.ts";
import { stampUpdated } from "./timestamps.ts";

/** A change of a record's state without a call. */
export interface Transition {
  /** The path of the record below the base path. */
  path: string;
  id: string;
  /** The property with the state. */
  property: string;
  from: string;
  to: string;
}

/** The records to move, and their next state. */
export interface AdvanceOptions {
  /** Only the record with this id. */
  id?: string | undefined;
  /** The next state, where several can follow. @default the first in the document */
  to?: string | undefined;
}

/** Moves the records of a collection to the states that follow without a call. */
export function advanceCollection(
  collection: StatefulRecords,
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
        path: `/${[collection.path, encodeURIComponent(record.id)].filter(Boolean).join("/")}`,
        id: record.id,
        property: property.name,
        from,
        to: next,
      };
    });
  });
}

/** Moves records that have been in their states for `settleAfterMs`. */
export function settleCollection(
  collection: StatefulRecords,
  settleAfterMs: number | undefined,
  now: () => Date,
): void {
  if (settleAfterMs === undefined) return;
  const isDue = (record: StoredRecord): boolean => Date.now() - record.since >= settleAfterMs;
  // State after state, each from when it was entered: a late request finds the state that a timer would have set.
  for (let steps = 0; steps < 10; steps += 1) {
    const entered = new Map(collection.records.map((record) => [record, record.since]));
    if (advanceCollection(collection, {}, { now, isDue }).length === 0) return;
    for (const [record, since] of entered) if (record.since !== since) record.since = since + settleAfterMs;
  }
}

/** Moves a record to a state. */
export function moveTo(record: StoredRecord, { name }: StateProperty, state: string, now: Date): void {
  record.value = stampUpdated(put(record.value, name, state) as Record<string, unknown>, now);
  record.since = Date.now();
}

/** The state of a record. */
export function stateOf({ value }: StoredRecord, { name }: StateProperty): string {
  return String(pick(value, name));
}

/** The states that can follow one, by a call or by waiting. */
export function after({ transitions }: StateProperty, state: string, by: "call" | "wait"): string[] {
  const following = Object.hasOwn(transitions, state) ? (transitions[state] ?? {}) : {};
  return Object.keys(following).filter((next) => following[next] === by);
}

/** All states that calls can move records to. */
export function calledStates({ states }: Resource): { property: StateProperty; state: string }[] {
  return states.flatMap((property) => {
    const found = Object.keys(property.transitions).flatMap((state) => after(property, state, "call"));
    return [...new Set(found)].map((state) => ({ property, state }));
  });
}
