import { isObject, pick, propertiesOf, put, schemaAt } from "@certspec/openapi";
import { isProblem } from "../engine/prism.ts";
import type { SingleResource, StatefulRecords } from "./collection.ts";
import { dataPath } from "./data-path.ts";
import type { Composed, Exchange } from "./exchange.ts";
import type { Store } from "./store.ts";
import { successSchema } from "./success-schema.ts";
import { stampUpdated } from "./timestamps.ts";
import { settleCollection } from "./transitions.ts";

/** The path of a single document, and how it is read and written. */
export interface Single {
  place: string;
  single: SingleResource;
}

/** Responds for a document with one path: PUT, PATCH and some POSTs write it, DELETE restores the example. */
export async function respondWithSingle(
  exchange: Exchange,
  { place, single }: Single,
  store: Store,
  settleAfterMs: number | undefined,
): Promise<Composed> {
  const { source, operation } = exchange.route;
  const response = await exchange.ask({});
  if (isProblem(response)) return response;
  const path = dataPath(source);
  const key = keyOf({ place, single }, exchange);
  const stored = store.singles.get(key);
  if (stored) settleCollection(stored, settleAfterMs, store.now);
  const example = pick(response.body, path);
  const before = stored?.records[0]?.value ?? example;
  const isWritten = single.writers.has(operation.method);
  // A state of the example changes over time as one that was written does.
  const isSeeded = !stored && operation.method === "get" && single.states.length > 0;
  if (operation.method === "delete") store.singles.delete(key);
  else if (isWritten || isSeeded) {
    const value = isWritten ? written({ before, example, path }, exchange, { single, store }) : before;
    store.singles.set(key, recordOf({ place, single }, value));
  }
  const [record] = store.singles.get(key)?.records ?? [];
  return record === undefined || response.body === undefined
    ? response
    : { ...response, body: put(response.body, path, record.value) };
}

/** The key of a document: its path, and the selectors from the query of a GET or the body of a PUT. */
function keyOf({ place, single: { selectors } }: Single, { body, query, route }: Exchange): string {
  const values = route.operation.method === "get" ? query : isObject(body) ? body : {};
  return `${place}?${JSON.stringify(selectors.map((name) => values[name]))}`;
}

/** A document as the only record below its path, whose id is the last segment. */
function recordOf({ place, single }: Single, value: unknown): StatefulRecords {
  const segments = place.split("/");
  const id = decodeURIComponent(segments.pop() ?? "");
  return { path: segments.join("/"), resource: single, records: [{ id, value, since: Date.now() }] };
}

/** The document after a request; the example of the response shows the states that the request leads to. */
function written(
  { before, example, path }: { before: unknown; example: unknown; path: string },
  { body, route: { source } }: Exchange,
  { single, store }: { single: SingleResource; store: Store },
): unknown {
  if (!isObject(before) || !isObject(body)) return body;
  const { document } = source;
  const { properties } = propertiesOf(document, schemaAt(document, successSchema(source), path));
  const isOpen = Object.keys(properties).length === 0;
  const kept = Object.entries(body).filter(([name]) => isOpen || name in properties || name in before);
  const moved = single.states.reduce<unknown>((value, { name }) => {
    const state = pick(example, name);
    return state === undefined ? value : put(value, name, state);
  }, before);
  const given = Object.fromEntries(kept);
  return stampUpdated({ ...(moved as object), ...given }, store.now(), new Set(Object.keys(given)));
}
