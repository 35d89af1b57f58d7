import { child, follow, isJson, type NextStates, type Schema, type Sourced } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import type { TypeScope } from "./type-scope.ts";

/** A state that a `get` shows and that changes by itself. */
export interface States {
  /** Dotted path to the property of the data, or of each of its items, that holds the state. */
  at: string;
  known: readonly string[];
  /** Where a wait ends well. */
  goal: readonly string[];
}

/** Reads which states an operation shows that change by themselves, those nearest to the top first. */
export function readStates(operation: Operation, scope: TypeScope): States[] {
  const { id, method, object } = operation;
  const style = object["x-pagination"]?.style;
  if (method !== "GET" || !/(?:^|_)get$/.test(id) || (style !== undefined && style !== "single")) return [];
  const states: States[] = [];
  const seen = new Set<Schema>();
  const record = thingOf(operation, scope);
  let level: [string, Sourced<Schema>][] = record ? [["", record]] : [];
  while (level.length > 0) {
    const schemas = level.flatMap(([at, schema]) => {
      const target = follow(scope.document, schema);
      return target ? [{ at, target }] : [];
    });
    for (const { at, target } of schemas) states.push(...statesAt(at, target.value));
    const fresh = schemas.filter(({ target }) => !seen.has(target.value));
    for (const { target } of fresh) seen.add(target.value);
    level = fresh.flatMap(({ at, target }) => propertiesBelow(at, target, scope));
  }
  return states;
}

/** Names that contain a dot cannot be part of a dotted path. */
function propertiesBelow(path: string, schema: Sourced<Schema>, scope: TypeScope): [string, Sourced<Schema>][] {
  return propertiesOf(schema, scope).flatMap(([name, property]): [string, Sourced<Schema>][] =>
    name.includes(".") ? [] : [[path ? `${path}.${name}` : name, property]],
  );
}

function statesAt(at: string, schema: Schema): States[] {
  const { "x-transitions": transitions, "x-failed-states": failed = [], enum: values = [] } = schema;
  const known = values.filter((value) => typeof value === "string");
  if (!transitions || !known.length || known.length < values.length) return [];
  const moving = Object.keys(transitions).filter((state) => movesOn(transitions[state]));
  if (!moving.length) return [];
  const goal = Object.keys(transitions).filter((state) => !moving.includes(state) && !failed.includes(state));
  return [{ at, known, goal }];
}

/** A list does not say how the next state comes about, so waiting for it may be worthwhile. */
function movesOn(following: NextStates = []): boolean {
  return Array.isArray(following) ? following.length > 0 : Object.values(following).includes("wait");
}

/** The schema of the data, or of its items. */
function thingOf({ object, responses }: Operation, scope: TypeScope): Sourced<Schema> | undefined {
  const response = Object.entries(responses).find(([key]) => key.startsWith("2"))?.[1];
  const mediaType = Object.keys(response?.value.content ?? {}).find(isJson);
  const body = response && child<Schema>(response, "content", mediaType ?? "", "schema");
  const envelope = object["x-envelope"] ?? scope.document["x-envelope"];
  const items = object["x-pagination"]?.items;
  const path = items ?? (envelope ? envelope.data : "");
  const data = path
    .split(".")
    .filter(Boolean)
    .reduce((schema, name) => new Map(propertiesOf(schema, scope)).get(name), body);
  const list = items === undefined ? undefined : data && follow(scope.document, data);
  return list ? child<Schema>(list, "items") : data;
}

function propertiesOf(schema: Sourced<Schema> | undefined, scope: TypeScope): [string, Sourced<Schema>][] {
  const target = schema && follow(scope.document, schema);
  if (!target) return [];
  const { properties = {}, allOf = [] } = target.value;
  const own = Object.keys(properties).flatMap((name): [string, Sourced<Schema>][] => {
    const property = child<Schema>(target, "properties", name);
    return property ? [[name, property]] : [];
  });
  return [...own, ...allOf.flatMap((_, index) => propertiesOf(child(target, "allOf", index), scope))];
}
