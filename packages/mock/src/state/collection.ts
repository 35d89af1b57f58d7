import type { JsonObject } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Paging } from "../pages/paging.ts";

/** Things of one kind that a document lists, makes, gets, changes or takes away: `/pets` and `/pets/{id}`. */
export interface Resource {
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
  states: readonly StateProperty[];
}

/** A member with `x-transitions`. */
export interface StateProperty {
  name: string;
  transitions: Readonly<Record<string, Readonly<Record<string, "call" | "wait">>>>;
}

/** A thing, and since when it is in its state. */
export interface StoredRecord {
  id: string;
  value: unknown;
  /** Milliseconds of the real clock. */
  since: number;
  /** A thing that was taken away keeps its place, so that a cursor to it still leads somewhere. */
  isGone?: boolean;
}

/** The things of one collection below one path, oldest first. */
export interface Collection {
  path: string;
  resource: Resource;
  records: StoredRecord[];
  /** Things that were ever made here; each has random numbers of its own. */
  created: number;
}

/** The thing of an identity, unless it was taken away. */
export function findRecord(collection: Collection, id: string): StoredRecord | undefined {
  return collection.records.find((record) => record.id === id && !record.isGone);
}
