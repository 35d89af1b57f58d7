import type { Collection, Shelf, StateMember, Thing } from "./collection.ts";
import { stampUpdated } from "./timestamps.ts";

/** A state that a thing has left by itself. */
export interface Transition {
  /** The path of the thing below the base path. */
  path: string;
  id: string;
  /** The member that holds the state. */
  member: string;
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
export function advanceShelf(
  shelf: Shelf,
  { id, to }: AdvanceOptions,
  { now, isDue = () => true }: { now: () => Date; isDue?: (thing: Thing) => boolean },
): Transition[] {
  return shelf.things.flatMap((thing) => {
    if (thing.isGone || (id !== undefined && thing.id !== id) || !isDue(thing)) return [];
    return shelf.collection.states.flatMap((member) => {
      const from = stateOf(thing, member);
      const following = after(member, from, "wait");
      const next = to === undefined ? following[0] : following.find((state) => state === to);
      if (next === undefined) return [];
      moveTo(thing, member, next, now());
      return {
        path: `/${shelf.path}/${encodeURIComponent(thing.id)}`,
        id: thing.id,
        member: member.name,
        from,
        to: next,
      };
    });
  });
}

/** Let things move on that have been in their states for so long. */
export function settleShelf(shelf: Shelf, settleAfterMs: number | undefined, now: () => Date): void {
  if (settleAfterMs === undefined) return;
  const isDue = (thing: Thing): boolean => Date.now() - thing.since >= settleAfterMs;
  // One state after the other, each from when it was entered: a late look finds what a clock would have left.
  for (let steps = 0; steps < 10; steps += 1) {
    const entered = new Map(shelf.things.map((thing) => [thing, thing.since]));
    if (advanceShelf(shelf, {}, { now, isDue }).length === 0) return;
    for (const [thing, since] of entered) if (thing.since !== since) thing.since = since + settleAfterMs;
  }
}

/** Put a thing into a state. */
export function moveTo(thing: Thing, { name }: StateMember, state: string, now: Date): void {
  thing.value = stampUpdated({ ...(thing.value as Record<string, unknown>), [name]: state }, now);
  thing.since = Date.now();
}

/** The state that a thing is in. */
export function stateOf({ value }: Thing, { name }: StateMember): string {
  return String((value as Record<string, unknown> | null)?.[name]);
}

/** The states that can follow one, by a call or by waiting. */
export function after({ transitions }: StateMember, state: string, by: "call" | "wait"): string[] {
  const following = Object.hasOwn(transitions, state) ? (transitions[state] ?? {}) : {};
  return Object.keys(following).filter((next) => following[next] === by);
}

/** All states that calls can lead to. */
export function calledStates({ states }: Collection): { member: StateMember; state: string }[] {
  return states.flatMap((member) => {
    const found = Object.keys(member.transitions).flatMap((state) => after(member, state, "call"));
    return [...new Set(found)].map((state) => ({ member, state }));
  });
}
