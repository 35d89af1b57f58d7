import { child, follow, isJson, type NextStates, type Schema, type Sourced } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import type { TypeScope } from "./type-scope.ts";

/** The state that a `get` shows and that changes by itself. */
export interface States {
  /** The property of the data, or of each of its items, that holds the state. */
  at: string;
  known: readonly string[];
  /** Where a wait ends well. */
  goal: readonly string[];
}

/** Read which states an operation shows; nothing where none of them changes by itself. */
export function readStates(operation: Operation, scope: TypeScope): States | undefined {
  const { id, method, object } = operation;
  const style = object["x-pagination"]?.style;
  if (method !== "GET" || !/(?:^|_)get$/.test(id) || (style !== undefined && style !== "single")) return undefined;
  return propertiesOf(thingOf(operation, scope), scope)
    .map(([at, property]) => statesAt(at, follow(scope.document, property)?.value ?? {}))
    .find((states) => states !== undefined);
}

function statesAt(at: string, schema: Schema): States | undefined {
  const { "x-transitions": transitions, "x-failed-states": failed = [], enum: values = [] } = schema;
  const known = values.filter((value) => typeof value === "string");
  if (!transitions || !known.length || known.length < values.length) return undefined;
  const moving = Object.keys(transitions).filter((state) => movesOn(transitions[state]));
  if (!moving.length) return undefined;
  const goal = Object.keys(transitions).filter((state) => !moving.includes(state) && !failed.includes(state));
  return { at, known, goal };
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
