import { isObject, pick, propertiesOf, put, schemaAt } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import { dataPath } from "./data-path.ts";
import type { Composed, Exchange } from "./exchange.ts";
import type { Store } from "./store.ts";
import { successSchema } from "./success-schema.ts";

/** The path of a single document, and the parameters that tell several on it apart. */
export interface Single {
  place: string;
  selectors: readonly string[];
}

/** Responds for a document with one path: PUT and PATCH write it, DELETE restores the example. */
export async function respondWithSingle(exchange: Exchange, single: Single, store: Store): Promise<Composed> {
  const { source, operation } = exchange.route;
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const path = dataPath(source);
  const place = placeOf(single, exchange);
  const before = store.singles.get(place) ?? pick(response.body, path);
  if (operation.method === "delete") store.singles.delete(place);
  if (operation.method === "put" || operation.method === "patch")
    store.singles.set(place, written(before, exchange, path));
  const value = store.singles.get(place);
  return value === undefined || response.body === undefined
    ? response
    : { ...response, body: put(response.body, path, value) };
}

/** The key of a document: its path, and the selectors from the query of a GET or the body of a PUT. */
function placeOf({ place, selectors }: Single, { body, query, route }: Exchange): string {
  const values = route.operation.method === "get" ? query : isObject(body) ? body : {};
  return `${place}?${JSON.stringify(selectors.map((name) => values[name]))}`;
}

function written(before: unknown, { body, route: { source } }: Exchange, path: string): unknown {
  if (!isObject(before) || !isObject(body)) return body;
  const { document } = source;
  const { properties } = propertiesOf(document, schemaAt(document, successSchema(source), path));
  const isOpen = Object.keys(properties).length === 0;
  const kept = Object.entries(body).filter(([name]) => isOpen || name in properties || name in before);
  return { ...before, ...Object.fromEntries(kept) };
}
