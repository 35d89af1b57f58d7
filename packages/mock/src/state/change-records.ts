import { isObject, pick, put } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import { type CalledTransition, calledTransition } from "./called-transition.ts";
import { type Collection, findRecord, type Resource, type StoredRecord } from "./collection.ts";
import { createRecord } from "./create-record.ts";
import { recordPath } from "./data-path.ts";
import { documentedRejection, unknownRecord } from "./documented-rejection.ts";
import type { Composed, Exchange } from "./exchange.ts";
import type { Store } from "./store.ts";
import { stampUpdated } from "./timestamps.ts";
import { moveTo } from "./transitions.ts";
import { changedProperties, givenProperties, shownProperties, withServerProperties } from "./write-record.ts";

/** The collection and id that a request names. */
export interface Named {
  collection: Collection;
  id: string;
}

/** Creates a record, and responds with it. */
export async function postRecord(exchange: Exchange, collection: Collection, store: Store): Promise<Composed> {
  const { route, body } = exchange;
  const { resource } = collection;
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const given = givenProperties(route, body, resource);
  const { identity } = resource;
  if (identity !== undefined && given[identity] !== undefined && findRecord(collection, String(given[identity]))) {
    const detail = `a record with the id ${JSON.stringify(given[identity])} already exists; choose another id, or change that record`;
    return documentedRejection(exchange, [409, 422, 400], { name: "exists-already", detail });
  }
  const record = createRecord(
    exchange,
    { collection, given, template: templateOf(exchange, response.body, resource) },
    store,
  );
  return shown(exchange, response, record, resource);
}

/** Changes a record, or creates it where PUT may do so. */
export async function changeRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const { route, body } = exchange;
  const { resource } = collection;
  const record = findRecord(collection, id);
  if (!record)
    return route.operation.method === "put"
      ? putRecord(exchange, { collection, id }, store)
      : unknownRecord(exchange, id);
  const given = givenProperties(route, body, resource);
  if (Object.keys(given).length === 0 && !hasFalseFlag(body)) return actOnRecord(exchange, { collection, id }, store);
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const before = resource.states.map(({ name }) => pick(record.value, name));
  const merged = withServerProperties(route, given, record.value, resource);
  const changed = changedProperties(route, record.value, merged, resource);
  if (resource.identity !== undefined) changed[resource.identity] = pick(record.value, resource.identity);
  record.value = stampUpdated(changed, store.now(), new Set(Object.keys(given)));
  if (resource.states.some(({ name }, index) => pick(record.value, name) !== before[index])) record.since = Date.now();
  return shown(exchange, response, record, resource);
}

/** A flag such as `reactivate` requests an action, unless it is false. */
function hasFalseFlag(body: unknown): boolean {
  return isObject(body) && Object.values(body).includes(false);
}

/** Creates a record by PUT, where PUT documents a 201 or no other operation creates records. */
async function putRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const { operation } = exchange.route;
  const { resource } = collection;
  const makes = operation.responses.some(({ code }) => code === "201");
  if (resource.create && !makes) return unknownRecord(exchange, id);
  const response = await exchange.ask(makes ? { code: 201 } : {});
  if (isProblem(response)) return response;
  const given = givenProperties(exchange.route, exchange.body, resource);
  const template = templateOf(exchange, response.body, resource);
  const record = createRecord(exchange, { collection, given, template, id }, store);
  return shown(exchange, response, record, resource);
}

interface Called {
  record: StoredRecord;
  response: Exclude<Composed, { problem: unknown }>;
  transition: CalledTransition | undefined;
}

/** Calls an operation on a record whose state allows it, and moves the record to the documented next state. */
async function callOn(
  exchange: Exchange,
  { collection, id }: Named,
  store: Store,
): Promise<Called | { rejection: Composed }> {
  const record = findRecord(collection, id);
  if (!record) return { rejection: await unknownRecord(exchange, id) };
  const transition = calledTransition(exchange.route, record, collection.resource);
  if (transition?.to === false) return { rejection: await notInState(exchange, record, transition.property.name) };
  const response = await exchange.ask({});
  if (isProblem(response)) return { rejection: response };
  if (transition && transition.to !== pick(record.value, transition.property.name))
    moveTo(record, transition.property, transition.to, store.now());
  return { record, response, transition };
}

/** Calls an operation on a record, which may move it to another state. */
export async function actOnRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { collection, id }, store);
  if ("rejection" in called) return called.rejection;
  const { record, response } = called;
  // The response to an action may be something other than the record.
  const template = templateOf(exchange, response.body, collection.resource);
  const { identity } = collection.resource;
  const isAbout = identity !== undefined && isObject(template) && identity in template;
  return isAbout ? shown(exchange, response, record, collection.resource) : response;
}

/** Deletes a record, or moves it to the documented state before its deletion. */
export async function removeRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { collection, id }, store);
  if ("rejection" in called) return called.rejection;
  const { record, response, transition } = called;
  if (!transition) record.isGone = true;
  return shown(exchange, response, record, collection.resource);
}

/** Responds with a record, in the operation's form. */
export function shown(
  { route }: Exchange,
  response: Exclude<Composed, { problem: unknown }>,
  record: StoredRecord,
  resource: Resource,
): Composed {
  if (!isObject(response.body)) return response;
  const path = recordPath(route.source, resource.parameter);
  return {
    ...response,
    body: put(response.body, path, shownProperties(route, record.value, pick(response.body, path), resource)),
  };
}

function notInState(exchange: Exchange, record: StoredRecord, property: string): Promise<Composed> {
  const state = String(pick(record.value, property));
  const detail = `the record is ${state}, and this call is not allowed in that state`;
  return documentedRejection(exchange, [409, 400, 422], { name: "wrong-state", detail });
}

function templateOf({ route }: Exchange, body: unknown, { parameter }: Resource): unknown {
  return pick(body, recordPath(route.source, parameter));
}
