import type { JsonObject } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Paging } from "../pages/paging.ts";

/** Things of one kind that a document lists, makes, gets, changes or takes away: `/pets` and `/pets/{id}`. */
export interface Collection {
  list?: { route: Route; paging: Paging };
  create?: Route;
  /** The operations on one thing, by method. */
  item: Map<string, Route>;
  /** The path parameter that names one thing. */
  parameter?: string;
  /** The member that holds a thing's identity. */
  identity?: string;
  /** The schema of a thing's member. */
  schemaOf(name: string): JsonObject | undefined;
  /** Members whose states change by themselves or by calls. */
  states: readonly StateMember[];
}

/** A member with `x-transitions`. */
export interface StateMember {
  name: string;
  transitions: Readonly<Record<string, Readonly<Record<string, "call" | "wait">>>>;
}

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

/** The thing of an identity, unless it was taken away. */
export function thingOn(shelf: Shelf, id: string): Thing | undefined {
  return shelf.things.find((thing) => thing.id === id && !thing.isGone);
}
