import { isProblem, type PrismProblem, type PrismResponse } from "../engine/prism.ts";
import type { Route } from "../engine/route.ts";
import { actOnRecord, changeRecord, postRecord, removeRecord, shown } from "./change-records.ts";
import { type Collection, findRecord, type Resource } from "./collection.ts";
import { unknownRecord } from "./documented-rejection.ts";
import type { Composed, Exchange, Respond } from "./exchange.ts";
import { listRecords } from "./list-records.ts";
import { readResources } from "./read-resources.ts";
import { relateRecords } from "./relate-records.ts";
import { replaceRecords } from "./replace-records.ts";
import { respondWithSingle } from "./respond-with-single.ts";
import { type Role, roleOf } from "./role.ts";
import { seedCollection } from "./seed-collection.ts";
import { createStore } from "./store.ts";
import { type AdvanceOptions, advanceCollection, settleCollection, type Transition } from "./transitions.ts";

export interface ResponderOptions {
  /** Remembers created, changed and deleted records. */
  stateful: boolean;
  /** Initial number of records in each list; defaults to those of the examples. */
  items: number | undefined;
  seed: string | number | undefined;
  /** Milliseconds after which a pending record moves to its next state. */
  settleAfterMs: number | undefined;
}

/** Responds from stored records. */
export interface Responder {
  respond: Respond;
  /** Moves pending records to their next state. */
  advance(options: AdvanceOptions): Promise<Transition[]>;
  /** Returns to the initial state. */
  reset(): void;
}

/** Only a loop that invents paths needs more. */
const maxCollections = 10_000;

/** Creates a responder with the resources of a document, and its examples as the initial records. */
export function createResponder(
  routes: readonly Route[],
  options: ResponderOptions,
  ask: (route: Route) => Promise<PrismResponse | PrismProblem>,
): Responder {
  const resources = readResources(routes);
  const store = createStore(options.seed);
  const sample = async (route: Route): Promise<unknown> => {
    const response = await ask(route);
    return isProblem(response) ? undefined : response.body;
  };
  const seedAt = (path: string, resource: Resource): Promise<Collection> => {
    const seeding = { seed: store.seed, count: options.items, sample };
    const seeded = store.seeds.get(path) ?? seedCollection(path, resource, seeding);
    store.seeds.set(path, seeded);
    return seeded;
  };
  // In two steps, since collections may refer to each other.
  const related = async (path: string, resource: Resource): Promise<Collection> => {
    const collection = await seedAt(path, resource);
    for (const foreign of resource.foreign) {
      const other = resources.resources.get(foreign.key);
      if (other) relateRecords(collection, foreign, await seedAt(foreign.key.slice(1), other));
    }
    return collection;
  };
  const collectionAt = async (path: string, resource: Resource): Promise<Collection> => {
    const collection = store.collections.get(path) ?? related(path, resource);
    store.collections.set(path, collection);
    const [oldest] = store.collections.keys();
    if (store.collections.size > maxCollections && oldest !== undefined) {
      store.collections.delete(oldest);
      store.seeds.delete(oldest);
    }
    settleCollection(await collection, options.settleAfterMs, store.now);
    return collection;
  };

  async function respondAs(role: Role, exchange: Exchange): Promise<Composed | undefined> {
    if (role.kind === "single") return respondWithSingle(exchange, role, store, options.settleAfterMs);
    const collection = await collectionAt(role.collectionPath, role.resource);
    if (role.kind === "list") return listRecords(exchange, collection);
    if (role.kind === "create") return postRecord(exchange, collection, store);
    if (role.kind === "replace") return replaceRecords(exchange, collection, store);
    const { kind, id } = role as Extract<Role, { id: string }>;
    if (kind === "put" || kind === "patch") return changeRecord(exchange, { collection, id }, store);
    if (kind === "remove") return removeRecord(exchange, { collection, id }, store);
    if (kind === "act") return actOnRecord(exchange, { collection, id }, store);
    const record = findRecord(collection, id);
    if (!record) return unknownRecord(exchange, id);
    const response = await exchange.ask({});
    return kind === "below" || isProblem(response) ? response : shown(exchange, response, record, collection.resource);
  }

  return {
    respond: async (exchange) => {
      const { role, ancestors } = roleOf(exchange.route, exchange.path, resources);
      if (!options.stateful) return role?.kind === "list" ? respondAs(role, exchange) : undefined;
      for (const { collectionPath, resource, id } of ancestors) {
        if (!findRecord(await collectionAt(collectionPath, resource), id)) return unknownRecord(exchange, id);
      }
      return role && respondAs(role, exchange);
    },
    advance: async (advance) => {
      const collections = await Promise.all(store.collections.values());
      const stateful = [...collections, ...store.singles.values()];
      return stateful.flatMap((records) => advanceCollection(records, advance, store));
    },
    reset: store.reset,
  };
}
