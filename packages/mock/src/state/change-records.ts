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
import { changedProperties, givenProperties, shownProperties } from "./write-record.ts";

/** A thing that a request names, on its shelf. */
export interface Named {
  collection: Collection;
  id: string;
}

/** Make a thing, and answer with it. */
export async function postRecord(exchange: Exchange, collection: Collection, store: Store): Promise<Composed> {
  const { route, body } = exchange;
  const { resource } = collection;
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const given = givenProperties(route, body, resource);
  const { identity } = resource;
  if (identity !== undefined && given[identity] !== undefined && findRecord(collection, String(given[identity]))) {
    const detail = `there is already something called ${JSON.stringify(given[identity])} here`;
    return documentedRejection(exchange, [409, 422, 400], { name: "exists-already", detail });
  }
  const record = createRecord(
    exchange,
    { collection, given, template: templateOf(exchange, response.body, resource) },
    store,
  );
  return shown(exchange, response, record, resource);
}

/** Change a thing, or make it where a PUT may. */
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
  const changed = changedProperties(route, record.value, given, resource);
  if (resource.identity !== undefined) changed[resource.identity] = pick(record.value, resource.identity);
  record.value = stampUpdated(changed, store.now(), new Set(Object.keys(given)));
  if (resource.states.some(({ name }, index) => pick(record.value, name) !== before[index])) record.since = Date.now();
  return shown(exchange, response, record, resource);
}

/** A flag such as `reactivate` asks for something, unless it is false. */
function hasFalseFlag(body: unknown): boolean {
  return isObject(body) && Object.values(body).includes(false);
}

/** A PUT to a place where nothing is makes a thing, where nothing else could. */
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

/** Call an operation on a thing in a state that allows it, which leads it to another state where the document says so. */
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

/** Call an operation on a thing, which may lead it to another state. */
export async function actOnRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { collection, id }, store);
  if ("rejection" in called) return called.rejection;
  const { record, response } = called;
  // An action may answer with something else altogether.
  const template = templateOf(exchange, response.body, collection.resource);
  const { identity } = collection.resource;
  const isAbout = identity !== undefined && isObject(template) && identity in template;
  return isAbout ? shown(exchange, response, record, collection.resource) : response;
}

/** Take a thing away, or begin to, where the document says that it stays for a while. */
export async function removeRecord(exchange: Exchange, { collection, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { collection, id }, store);
  if ("rejection" in called) return called.rejection;
  const { record, response, transition } = called;
  if (!transition) record.isGone = true;
  return shown(exchange, response, record, collection.resource);
}

/** Answer with a thing, in the form that an operation has for it. */
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
  const detail = `it is ${state}, and no call leads from there to what this one asks for`;
  return documentedRejection(exchange, [409, 400, 422], { name: "wrong-state", detail });
}

function templateOf({ route }: Exchange, body: unknown, { parameter }: Resource): unknown {
  return pick(body, recordPath(route.source, parameter));
}
