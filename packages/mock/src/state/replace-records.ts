import { isObject, pick } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import type { Collection } from "./collection.ts";
import type { Composed, Exchange } from "./exchange.ts";
import { listRecords } from "./list-records.ts";
import type { Store } from "./store.ts";
import { stampUpdated } from "./timestamps.ts";

/** Replaces a whole list with the one in the request body. */
export async function replaceRecords(exchange: Exchange, collection: Collection, store: Store): Promise<Composed> {
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const values = listIn(exchange.body);
  const { identity } = collection.resource;
  if (!values) return response;
  collection.records = values.map((value, index) => ({
    id: String((identity !== undefined && pick(value, identity)) || index),
    value: isObject(value) ? stampUpdated({ ...value }, store.now()) : value,
    since: Date.now(),
  }));
  return listRecords(exchange, collection);
}

/** A body that is a list, or the only list in it. */
function listIn(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const lists = Object.values(isObject(body) ? body : {}).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : undefined;
}
