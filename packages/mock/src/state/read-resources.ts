import { type JsonObject, namesIn, propertiesOf, resolveObject, schemaAt } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";
import type { Route } from "../engine/route.ts";
import { derivePaging } from "../pages/derive-paging.ts";
import { type Paging, readPaging } from "../pages/paging.ts";
import type { Resource, SingleResource, StateProperty } from "./collection.ts";
import { dataPath, itemSchemaAt, listPath, recordPath } from "./data-path.ts";
import { examplesOf } from "./examples-of.ts";
import { identityOf } from "./item-identity.ts";
import { parameterExample } from "./parameter-example.ts";
import { isItemKey, keyAbove, pathKeys } from "./path-key.ts";
import { foreignIds } from "./relate-records.ts";
import { requestSchema, successSchema } from "./success-schema.ts";

/** The resources of a document, by the keys of its paths. */
export interface Resources {
  resources: ReadonlyMap<string, Resource>;
  /** Single documents, by the keys of their paths. */
  singles: ReadonlyMap<string, SingleResource>;
}

/** Derives resources from the paths, methods and schemas of a document. */
export function readResources(routes: readonly Route[]): Resources {
  const resources = new Map<string, Resource>();
  const at = (key: string): Resource => {
    const resource = resources.get(key) ?? {
      ...{ key, item: new Map<string, Route>(), foreign: [], states: [] },
      schemaOf: () => undefined,
    };
    resources.set(key, resource);
    return resource;
  };
  const placed = routes.flatMap((route) => pathKeys(route.source).map((key) => ({ key, route })));
  for (const { key, route } of placed) {
    const { method } = route.operation;
    const paging = pagingOf(route);
    if (paging && !isItemKey(key)) at(key).list ??= { route, paging };
    if (isItemKey(key) && keyAbove(key) !== "" && ["get", "put", "patch", "delete"].includes(method) && !paging) {
      const resource = at(keyAbove(key));
      if (!resource.item.has(method)) resource.item.set(method, route);
      resource.parameter ??= /\{([^{}]+)\}$/.exec(route.source.path)?.[1] ?? "";
    }
  }
  for (const { key, route } of placed) {
    const isCreate =
      route.operation.method === "post" && resources.has(key) && resources.get(key)?.list?.route !== route;
    if (isCreate) at(key).create ??= route;
  }
  for (const [key, resource] of resources) {
    describe(resource, resources.keys());
    if (!isUsable(resource)) resources.delete(key);
  }
  return { resources, singles: singlesAmong(placed, resources) };
}

function pagingOf(route: Route): Paging | undefined {
  const stated = readPaging(route.source);
  if (stated || route.operation.method !== "get") return stated;
  const items = listPath(route.source);
  if (items === undefined) return undefined;
  const single: Paging = { style: "single", items, inBody: false, firstPage: 1, isNumeric: false };
  return derivePaging(route.source, items, examplesOf(route.operation)) ?? single;
}

function describe(resource: Resource, keys: Iterable<string>): void {
  const { list, create, item, parameter } = resource;
  const one = item.get("get") ?? create ?? item.get("put") ?? item.get("patch");
  const named: Record<string, JsonObject> = {};
  const states = new Map<string, StateProperty>();
  const declare = ({ source }: Route, path: string, schemaFrom: (schema: unknown) => unknown): void => {
    const schema = schemaFrom(schemaAt(source.document, successSchema(source), path));
    for (const [name, property] of Object.entries(propertiesOf(source.document, schema).properties))
      named[name] = resolveObject(source.document, property) ?? {};
    for (const state of statesIn(source.document, schema)) states.set(state.name, state);
  };
  if (one) declare(one, recordPath(one.source, parameter), (schema) => schema);
  if (list) {
    const { source } = list.route;
    declare(list.route, "", (schema) => itemSchemaAt(source.document, schema, list.paging.items));
  }
  const identity = identityOf(Object.keys(named), parameter);
  if (identity !== undefined) resource.identity = identity;
  // A path parameter names its own record.
  const inPath = namesIn((list?.route ?? one)?.source.path ?? "");
  const free = Object.keys(named).filter((name) => !inPath.includes(name));
  resource.foreign = foreignIds(free, resource, keys);
  resource.schemaOf = (name) => named[name];
  resource.states = [...states.values()];
}

/** A record that contains itself does not end. */
const deepestState = 4;

/** The properties with states: those of a record first, and then those of the objects in it. */
function statesIn(document: JsonObject, schema: unknown, above: readonly string[] = []): StateProperty[] {
  if (above.length === deepestState) return [];
  const nested: StateProperty[] = [];
  const own = Object.entries(propertiesOf(document, schema).properties).flatMap(([name, property]) => {
    const path = [...above, name];
    const transitions = resolveObject(document, property)?.["x-transitions"] as
      | StateProperty["transitions"]
      | undefined;
    if (transitions) return [{ name: path.join("."), transitions }];
    nested.push(...statesIn(document, property, path));
    return [];
  });
  return [...own, ...nested];
}

/**
 * Records that nothing shows, which are only replaced or deleted, are parts of others. A GET with a trailing path parameter
 * alone is a resource only with an identity or an example, and a documented 404.
 */
function isUsable({ list, create, item, identity }: Resource): boolean {
  if (list || create) return true;
  const get = item.get("get");
  if (!get) return false;
  if (item.size > 1) return true;
  const { source, operation } = get;
  const documents404 = operation.responses.some(({ code }) => /^(?:404|4XX)$/i.test(code));
  return documents404 && (identity !== undefined || parameterExample(source) !== undefined);
}

function singlesAmong(
  placed: readonly { key: string; route: Route }[],
  resources: ReadonlyMap<string, Resource>,
): Map<string, SingleResource> {
  const singles = new Map<string, SingleResource>();
  for (const { key, route } of placed) {
    if (route.operation.method !== "get" || isItemKey(key) || resources.get(key)?.list) continue;
    const writers = placed.filter((each) => each.key === key && writes(each.route, route)).map((each) => each.route);
    const [writer] = writers;
    if (!writer) continue;
    const { source } = route;
    singles.set(key, {
      selectors: selectorsOf(route, writer),
      writers: new Set(writers.map(({ operation }) => operation.method)),
      states: statesIn(source.document, dataSchema(source)),
    });
  }
  return singles;
}

/** A POST writes a document when its response is that of the GET: `/settings` may be set by POST. */
function writes({ operation, source }: Route, reader: Route): boolean {
  if (/^(?:put|patch)$/.test(operation.method)) return true;
  const written = operation.method === "post" ? dataSchema(source) : undefined;
  return written !== undefined && written === dataSchema(reader.source);
}

function dataSchema(source: OperationSource): JsonObject | undefined {
  return resolveObject(source.document, schemaAt(source.document, successSchema(source), dataPath(source)));
}

/** The names that are both query parameters of the GET and properties of the written body. */
function selectorsOf(reader: Route, { source }: Route): string[] {
  const { properties } = propertiesOf(source.document, requestSchema(source));
  const names = reader.source.parameters.filter((each) => each.in === "query").map(({ name }) => String(name));
  return names.filter((name) => name in properties);
}
