import { isProblem, type PrismAnswer, type PrismProblem } from "../engine/prism.ts";
import type { Route } from "../engine/route.ts";
import { answerSingle } from "./answer-single.ts";
import { actOnThing, changeThing, createThing, removeThing, shown } from "./change-things.ts";
import { type Collection, type Shelf, thingOn } from "./collection.ts";
import { unknownThing } from "./documented-refusal.ts";
import type { Composed, Exchange, Respond } from "./exchange.ts";
import { fillShelf } from "./fill-shelf.ts";
import { listThings } from "./list-things.ts";
import { readCollections } from "./read-collections.ts";
import { replaceThings } from "./replace-things.ts";
import { type Role, roleOf } from "./role.ts";
import { createStore } from "./store.ts";
import { type AdvanceOptions, advanceShelf, settleShelf, type Transition } from "./transitions.ts";

export interface ResponderOptions {
  /** Remember what is created, changed and deleted. */
  stateful: boolean;
  /** Things that each list begins with; those of the examples where it is not said. */
  items: number | undefined;
  seed: string | number | undefined;
  /** Milliseconds after which a thing leaves a state that it leaves by itself. */
  settleAfterMs: number | undefined;
}

/** Answers from things that are remembered. */
export interface Responder {
  respond: Respond;
  /** Let things move on that do so by themselves. */
  advance(options: AdvanceOptions): Promise<Transition[]>;
  /** Return to the beginning. */
  reset(): void;
}

/** More are asked for only by a loop that invents paths. */
const maxShelves = 10_000;

/** Derive from a document what there is to remember, and start with its examples. */
export function createResponder(
  routes: readonly Route[],
  options: ResponderOptions,
  ask: (route: Route) => Promise<PrismAnswer | PrismProblem>,
): Responder {
  const collections = readCollections(routes);
  const store = createStore(options.seed);
  const sample = async (route: Route): Promise<unknown> => {
    const answer = await ask(route);
    return isProblem(answer) ? undefined : answer.body;
  };
  const shelfAt = async (path: string, collection: Collection): Promise<Shelf> => {
    const filling = { seed: store.seed, count: options.items, sample };
    const shelf = store.shelves.get(path) ?? fillShelf(path, collection, filling);
    store.shelves.set(path, shelf);
    const [oldest] = store.shelves.keys();
    if (store.shelves.size > maxShelves && oldest !== undefined) store.shelves.delete(oldest);
    settleShelf(await shelf, options.settleAfterMs, store.now);
    return shelf;
  };

  async function respondAs(role: Role, exchange: Exchange): Promise<Composed | undefined> {
    if (role.kind === "single") return answerSingle(exchange, role, store);
    const shelf = await shelfAt(role.shelf, role.collection);
    if (role.kind === "list") return listThings(exchange, shelf);
    if (role.kind === "create") return createThing(exchange, shelf, store);
    if (role.kind === "replace") return replaceThings(exchange, shelf, store);
    const { kind, id } = role as Extract<Role, { id: string }>;
    if (kind === "put" || kind === "patch") return changeThing(exchange, { shelf, id }, store);
    if (kind === "remove") return removeThing(exchange, { shelf, id }, store);
    if (kind === "act") return actOnThing(exchange, { shelf, id }, store);
    const thing = thingOn(shelf, id);
    if (!thing) return unknownThing(exchange, id);
    const answer = await exchange.ask({});
    return kind === "below" || isProblem(answer) ? answer : shown(exchange, answer, thing, shelf.collection);
  }

  return {
    respond: async (exchange) => {
      const { role, ancestors } = roleOf(exchange.route, exchange.path, collections);
      if (!options.stateful) return role?.kind === "list" ? respondAs(role, exchange) : undefined;
      for (const { shelf, collection, id } of ancestors) {
        if (!thingOn(await shelfAt(shelf, collection), id)) return unknownThing(exchange, id);
      }
      return role && respondAs(role, exchange);
    },
    advance: async (advance) => {
      const shelves = await Promise.all(store.shelves.values());
      return shelves.flatMap((shelf) => advanceShelf(shelf, advance, store));
    },
    reset: store.reset,
  };
}
