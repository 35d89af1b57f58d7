import { isHiddenIn, isObject, keywordOf, type ObjectProperties, propertiesOf, schemaAt } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Resource } from "./collection.ts";
import { recordPath } from "./data-path.ts";
import { requestSchema, successSchema } from "./success-schema.ts";

type Properties = Record<string, unknown>;

/** The properties that a request may set: those in both its body and the record. */
export function givenProperties(route: Route, body: unknown, resource: Resource): Properties {
  if (!isObject(body)) return {};
  const { document } = route.source;
  const { properties } = requestProperties(route);
  const record = recordProperties(route, resource).properties;
  const isOpen = Object.keys(record).length === 0;
  const isKept = (name: string): boolean =>
    (isOpen || name in record || resource.schemaOf(name) !== undefined) &&
    !isHiddenIn(document, properties[name], "response");
  return Object.fromEntries(Object.entries(body).filter(([name]) => isKept(name)));
}

/** A new record from a request, with the server's properties from an example. */
export function createdProperties(route: Route, template: unknown, given: Properties, resource: Resource): Properties {
  const { document } = route.source;
  const { properties } = requestProperties(route);
  const { required } = recordProperties(route, resource);
  const created: Properties = {};
  for (const [name, value] of Object.entries(isObject(template) ? template : {})) {
    const asked = properties[name];
    const isServers = asked === undefined || isHiddenIn(document, asked, "request") || name === resource.identity;
    if (isServers || required.has(name)) created[name] = value;
    else {
      const usual = keywordOf(document, asked, "default");
      if (usual !== undefined) created[name] = usual;
    }
  }
  return { ...created, ...given };
}

/** A record after a PUT, which removes omitted properties, or a PATCH, which keeps them. */
export function changedProperties(route: Route, value: unknown, given: Properties, resource: Resource): Properties {
  const { document } = route.source;
  const before: Properties = isObject(value) ? { ...value } : {};
  if (route.operation.method === "put") {
    const { required } = recordProperties(route, resource);
    for (const [name, schema] of Object.entries(requestProperties(route).properties)) {
      if (required.has(name) || isHiddenIn(document, schema, "request")) continue;
      const usual = keywordOf(document, schema, "default");
      if (usual === undefined) delete before[name];
      else before[name] = usual;
    }
  }
  const changed = { ...before, ...given };
  const { properties } = recordProperties(route, resource);
  // A merge patch removes a property with null, unless it is nullable.
  for (const [name, property] of Object.entries(given)) {
    const types = [keywordOf(document, properties[name], "type")].flat();
    if (property === null && types[0] !== undefined && !types.includes("null")) delete changed[name];
  }
  return changed;
}

/** The properties of a record in an operation's response. */
export function shownProperties(route: Route, value: unknown, template: unknown, resource: Resource): unknown {
  if (!isObject(value)) return value;
  const { properties, required } = recordProperties(route, resource);
  const isOpen = Object.keys(properties).length === 0;
  const names = isObject(template) ? Object.keys(template) : [];
  const isShort = route.operation.method === "delete";
  const shown: Properties = {};
  for (const name of names) {
    if (name in value) shown[name] = value[name];
    else if (required.has(name) || isShort) shown[name] = (template as Properties)[name];
  }
  if (isShort && names.length > 0) return shown;
  for (const [name, property] of Object.entries(value)) if (isOpen || name in properties) shown[name] = property;
  return shown;
}

/**
 * The given objects with what only the server sets in them, such as the state of an order: a request replaces an object as
 * far as it may set its properties.
 */
export function withServerProperties(route: Route, given: Properties, before: unknown, resource: Resource): Properties {
  const { document } = route.source;
  const asked = requestProperties(route).properties;
  const shown = recordProperties(route, resource).properties;
  const known = isObject(before) ? before : {};
  const entries = Object.entries(given).map(([name, value]) => {
    const schemas = { document, asked: asked[name], shown: shown[name] ?? resource.schemaOf(name) };
    return [name, merged(schemas, value, known[name])];
  });
  return Object.fromEntries(entries);
}

interface ObjectSchemas {
  document: object;
  asked: unknown;
  shown: unknown;
}

function merged({ document, asked, shown }: ObjectSchemas, given: unknown, before: unknown): unknown {
  const record = propertiesOf(document, shown).properties;
  if (!isObject(given) || Object.keys(record).length === 0) return given;
  const request = propertiesOf(document, asked).properties;
  const isServers = (name: string): boolean => !(name in request) || isHiddenIn(document, request[name], "request");
  const known: Properties = isObject(before) ? before : {};
  const kept = Object.entries(known).filter(([name]) => isServers(name));
  const taken = Object.entries(given)
    .filter(([name]) => name in record || !(name in request))
    .filter(([name]) => !isHiddenIn(document, request[name], "response"))
    .map(([name, value]) => [
      name,
      merged({ document, asked: request[name], shown: record[name] }, value, known[name]),
    ]);
  return Object.fromEntries([...kept, ...taken]);
}

function requestProperties({ source }: Route): ObjectProperties {
  return propertiesOf(source.document, requestSchema(source));
}

function recordProperties({ source }: Route, { parameter }: Pick<Resource, "parameter">): ObjectProperties {
  return propertiesOf(source.document, schemaAt(source.document, successSchema(source), recordPath(source, parameter)));
}
