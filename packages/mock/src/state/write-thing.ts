import { isHiddenIn, isObject, keywordOf, type ObjectProperties, propertiesOf, schemaAt } from "@certspec/openapi";
import type { Route } from "../engine/route.ts";
import type { Collection } from "./collection.ts";
import { thingPath } from "./data-path.ts";
import { requestSchema, successSchema } from "./success-schema.ts";

type Members = Record<string, unknown>;

/** What a request may say of a thing: the members that both its body and the thing have. */
export function givenMembers(route: Route, body: unknown, collection: Collection): Members {
  if (!isObject(body)) return {};
  const { document } = route.source;
  const { properties } = requestMembers(route);
  const thing = thingMembers(route, collection).properties;
  const isOpen = Object.keys(thing).length === 0;
  const isKept = (name: string): boolean =>
    (isOpen || name in thing || collection.schemaOf(name) !== undefined) &&
    !isHiddenIn(document, properties[name], "response");
  return Object.fromEntries(Object.entries(body).filter(([name]) => isKept(name)));
}

/** A thing as its caller wants it, with what only the server can say taken from an example. */
export function madeMembers(route: Route, template: unknown, given: Members, collection: Collection): Members {
  const { document } = route.source;
  const { properties } = requestMembers(route);
  const { required } = thingMembers(route, collection);
  const made: Members = {};
  for (const [name, value] of Object.entries(isObject(template) ? template : {})) {
    const asked = properties[name];
    const isServers = asked === undefined || isHiddenIn(document, asked, "request") || name === collection.identity;
    if (isServers || required.has(name)) made[name] = value;
    else {
      const usual = keywordOf(document, asked, "default");
      if (usual !== undefined) made[name] = usual;
    }
  }
  return { ...made, ...given };
}

/** A thing after a PUT, which leaves out what it does not say, or a PATCH, which leaves that as it is. */
export function changedMembers(route: Route, value: unknown, given: Members, collection: Collection): Members {
  const { document } = route.source;
  const before: Members = isObject(value) ? { ...value } : {};
  if (route.operation.method === "put") {
    const { required } = thingMembers(route, collection);
    for (const [name, schema] of Object.entries(requestMembers(route).properties)) {
      if (required.has(name) || isHiddenIn(document, schema, "request")) continue;
      const usual = keywordOf(document, schema, "default");
      if (usual === undefined) delete before[name];
      else before[name] = usual;
    }
  }
  const changed = { ...before, ...given };
  const { properties } = thingMembers(route, collection);
  // A merge patch takes away with null what cannot be null.
  for (const [name, member] of Object.entries(given)) {
    const types = [keywordOf(document, properties[name], "type")].flat();
    if (member === null && types[0] !== undefined && !types.includes("null")) delete changed[name];
  }
  return changed;
}

/** The part of a thing that an operation answers with. */
export function shownMembers(route: Route, value: unknown, template: unknown, collection: Collection): unknown {
  if (!isObject(value)) return value;
  const { properties, required } = thingMembers(route, collection);
  const isOpen = Object.keys(properties).length === 0;
  const names = isObject(template) ? Object.keys(template) : [];
  const isShort = route.operation.method === "delete";
  const shown: Members = {};
  for (const name of names) {
    if (name in value) shown[name] = value[name];
    else if (required.has(name) || isShort) shown[name] = (template as Members)[name];
  }
  if (isShort && names.length > 0) return shown;
  for (const [name, member] of Object.entries(value)) if (isOpen || name in properties) shown[name] = member;
  return shown;
}

function requestMembers({ source }: Route): ObjectProperties {
  return propertiesOf(source.document, requestSchema(source));
}

function thingMembers({ source }: Route, { parameter }: Pick<Collection, "parameter">): ObjectProperties {
  return propertiesOf(source.document, schemaAt(source.document, successSchema(source), thingPath(source, parameter)));
}
