import { isObject, pick, put } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import { type CalledTransition, calledTransition } from "./called-transition.ts";
import { type Collection, type Shelf, type Thing, thingOn } from "./collection.ts";
import { thingPath } from "./data-path.ts";
import { documentedRefusal, unknownThing } from "./documented-refusal.ts";
import type { Composed, Exchange } from "./exchange.ts";
import { makeThing } from "./make-thing.ts";
import type { Store } from "./store.ts";
import { stampUpdated } from "./timestamps.ts";
import { moveTo } from "./transitions.ts";
import { changedMembers, givenMembers, shownMembers } from "./write-thing.ts";

/** A thing that a request names, on its shelf. */
export interface Named {
  shelf: Shelf;
  id: string;
}

/** Make a thing, and answer with it. */
export async function createThing(exchange: Exchange, shelf: Shelf, store: Store): Promise<Composed> {
  const { route, body } = exchange;
  const { collection } = shelf;
  const answer = await exchange.ask({});
  if (isProblem(answer)) return answer;
  const given = givenMembers(route, body, collection);
  const { identity } = collection;
  if (identity !== undefined && given[identity] !== undefined && thingOn(shelf, String(given[identity]))) {
    const detail = `there is already something called ${JSON.stringify(given[identity])} here`;
    return documentedRefusal(exchange, [409, 422, 400], { name: "exists-already", detail });
  }
  const thing = makeThing(exchange, { shelf, given, template: templateOf(exchange, answer.body, collection) }, store);
  return shown(exchange, answer, thing, collection);
}

/** Change a thing, or make it where a PUT may. */
export async function changeThing(exchange: Exchange, { shelf, id }: Named, store: Store): Promise<Composed> {
  const { route, body } = exchange;
  const { collection } = shelf;
  const thing = thingOn(shelf, id);
  if (!thing)
    return route.operation.method === "put" ? putThing(exchange, { shelf, id }, store) : unknownThing(exchange, id);
  const given = givenMembers(route, body, collection);
  if (Object.keys(given).length === 0 && !isRefusal(body)) return actOnThing(exchange, { shelf, id }, store);
  const answer = await exchange.ask({});
  if (isProblem(answer)) return answer;
  const before = collection.states.map(({ name }) => pick(thing.value, name));
  const changed = changedMembers(route, thing.value, given, collection);
  if (collection.identity !== undefined) changed[collection.identity] = pick(thing.value, collection.identity);
  thing.value = stampUpdated(changed, store.now(), new Set(Object.keys(given)));
  if (collection.states.some(({ name }, index) => pick(thing.value, name) !== before[index])) thing.since = Date.now();
  return shown(exchange, answer, thing, collection);
}

/** A flag such as `reactivate` asks for something, unless it is false. */
function isRefusal(body: unknown): boolean {
  return isObject(body) && Object.values(body).includes(false);
}

/** A PUT to a place where nothing is makes a thing, where nothing else could. */
async function putThing(exchange: Exchange, { shelf, id }: Named, store: Store): Promise<Composed> {
  const { operation } = exchange.route;
  const { collection } = shelf;
  const makes = operation.responses.some(({ code }) => code === "201");
  if (collection.create && !makes) return unknownThing(exchange, id);
  const answer = await exchange.ask(makes ? { code: 201 } : {});
  if (isProblem(answer)) return answer;
  const given = givenMembers(exchange.route, exchange.body, collection);
  const template = templateOf(exchange, answer.body, collection);
  const thing = makeThing(exchange, { shelf, given, template, id }, store);
  return shown(exchange, answer, thing, collection);
}

interface Called {
  thing: Thing;
  answer: Exclude<Composed, { problem: unknown }>;
  transition: CalledTransition | undefined;
}

/** Call an operation on a thing in a state that allows it, which leads it to another state where the document says so. */
async function callOn(exchange: Exchange, { shelf, id }: Named, store: Store): Promise<Called | { refusal: Composed }> {
  const thing = thingOn(shelf, id);
  if (!thing) return { refusal: await unknownThing(exchange, id) };
  const transition = calledTransition(exchange.route, thing, shelf.collection);
  if (transition?.to === false) return { refusal: await notInState(exchange, thing, transition.member.name) };
  const answer = await exchange.ask({});
  if (isProblem(answer)) return { refusal: answer };
  if (transition && transition.to !== pick(thing.value, transition.member.name))
    moveTo(thing, transition.member, transition.to, store.now());
  return { thing, answer, transition };
}

/** Call an operation on a thing, which may lead it to another state. */
export async function actOnThing(exchange: Exchange, { shelf, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { shelf, id }, store);
  if ("refusal" in called) return called.refusal;
  const { thing, answer } = called;
  // An action may answer with something else altogether.
  const template = templateOf(exchange, answer.body, shelf.collection);
  const { identity } = shelf.collection;
  const isAbout = identity !== undefined && isObject(template) && identity in template;
  return isAbout ? shown(exchange, answer, thing, shelf.collection) : answer;
}

/** Take a thing away, or begin to, where the document says that it stays for a while. */
export async function removeThing(exchange: Exchange, { shelf, id }: Named, store: Store): Promise<Composed> {
  const called = await callOn(exchange, { shelf, id }, store);
  if ("refusal" in called) return called.refusal;
  const { thing, answer, transition } = called;
  if (!transition) thing.isGone = true;
  return shown(exchange, answer, thing, shelf.collection);
}

/** Answer with a thing, in the form that an operation has for it. */
export function shown(
  { route }: Exchange,
  answer: Exclude<Composed, { problem: unknown }>,
  thing: Thing,
  collection: Collection,
): Composed {
  if (!isObject(answer.body)) return answer;
  const path = thingPath(route.source, collection.parameter);
  return {
    ...answer,
    body: put(answer.body, path, shownMembers(route, thing.value, pick(answer.body, path), collection)),
  };
}

function notInState(exchange: Exchange, thing: Thing, member: string): Promise<Composed> {
  const state = String(pick(thing.value, member));
  const detail = `it is ${state}, and no call leads from there to what this one asks for`;
  return documentedRefusal(exchange, [409, 400, 422], { name: "wrong-state", detail });
}

function templateOf({ route }: Exchange, body: unknown, { parameter }: Collection): unknown {
  return pick(body, thingPath(route.source, parameter));
}
