import type { JsonObject } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Paging } from "../pages/paging.ts";

/** Operations on one kind of records, which list, create, get, change or delete them: `/pets` and `/pets/{id}`. */
export interface Resource {
  /** The key of its paths, such as `/pets`. */
  key: string;
  list?: { route: Route; paging: Paging };
  create?: Route;
  /** The operations on one record, by method. */
  item: Map<string, Route>;
  /** The path parameter that identifies a record. */
  parameter?: string;
  /** The property with a record's id. */
  identity?: string;
  /** The schema of a property. */
  schemaOf(name: string): JsonObject | undefined;
  /** Properties with the ids of other resources' records. */
  foreign: readonly ForeignId[];
  /** Properties whose states change over time or by calls. */
  states: readonly StateProperty[];
}

/** A property with `x-transitions`. */
export interface StateProperty {
  /** The dotted path in the record, such as `ssl.status`. */
  name: string;
  transitions: Readonly<Record<string, Readonly<Record<string, "call" | "wait">>>>;
}

/** A record, and when it entered its state. */
export interface StoredRecord {
  id: string;
  value: unknown;
  /** Milliseconds since the epoch, by the real clock. */
  since: number;
  /** A deleted record keeps its position, so that a cursor to it still works. */
  isGone?: boolean;
}

/** The records below one path, oldest first. */
export interface Collection {
  path: string;
  resource: Resource;
  records: StoredRecord[];
  /** How many of the first records are examples of the document. */
  examples: number;
  /** Number of records ever created here; each has its own random numbers. */
  created: number;
}

/** A document that is read and written at one path. */
export interface SingleResource {
  /** Query parameters of a GET that the written body has too: they tell several documents at one path apart. */
  selectors: readonly string[];
  /** The methods that write the document. */
  writers: ReadonlySet<string>;
  states: readonly StateProperty[];
}

/** Records, or a single document, whose states change over time. */
export interface StatefulRecords extends Pick<Collection, "path" | "records"> {
  resource: Pick<Resource, "states">;
}

/** Finds a record by its id, unless it is deleted. */
export function findRecord(collection: Collection, id: string): StoredRecord | undefined {
  return collection.records.find((record) => record.id === id && !record.isGone);
}

/** A property that holds the id of a record of another resource, such as `trip_id` of `/trips`. */
export interface ForeignId {
  property: string;
  /** The key of the other resource. */
  key: string;
}
