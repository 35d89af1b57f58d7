import { type Document, type NextStates, propertiesOf, type Schema, schemaAt } from "@certspec/openapi";
import { knownValuesOf } from "./known-values-of.ts";
import type { OperationModel, StatesModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";

/** Reads how the states that an operation shows move on, the record's own before those of the objects in it. */
export function readStates(document: Document, operation: OperationModel): StatesModel[] {
  const { method, httpMethod, pagination } = operation;
  if (method !== "get" || httpMethod !== "GET" || (pagination && pagination.style !== "single")) return [];
  const record = recordOf(document, operation);
  const states: StatesModel[] = [];
  const seen = new Set<Schema>();
  let level = record ? [{ at: "", schema: resolve<Schema>(document, record) }] : [];
  while (level.length > 0) {
    states.push(...level.flatMap(({ at, schema }) => statesOf(schema, at)));
    // A schema that was seen nearer to the record, or that contains itself, adds no states.
    const fresh = level.filter(({ schema }) => !seen.has(schema));
    for (const { schema } of fresh) seen.add(schema);
    level = fresh.flatMap(({ at, schema }) => propertiesBelow(document, schema, at));
  }
  return states;
}

function propertiesBelow(document: Document, schema: Schema, path: string): { at: string; schema: Schema }[] {
  const { properties } = propertiesOf<Schema>(document, schema);
  return (
    namesOf(document, schema)
      // A dot separates the names of a path.
      .filter((name) => !name.includes("."))
      .flatMap((name) => {
        const property = properties[name];
        return property ? [{ at: path ? `${path}.${name}` : name, schema: resolve<Schema>(document, property) }] : [];
      })
  );
}

function statesOf(schema: Schema, at: string): StatesModel[] {
  const { "x-transitions": transitions, "x-failed-states": failed = [] } = schema;
  const known = knownValuesOf(schema);
  if (!transitions || !known?.every(isText) || !Object.values(transitions).some(movesOn)) return [];
  const settled = Object.keys(transitions).filter((state) => !movesOn(transitions[state]));
  return [{ at, known, goal: settled.filter((state) => !failed.includes(state)), failed }];
}

/** A list does not say how the next state comes about, so that waiting for it may be worthwhile. */
function movesOn(next: NextStates = []): boolean {
  return Array.isArray(next) ? next.length > 0 : Object.values(next).includes("wait");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The schema of what a call gives: the data, or an item of a list. */
function recordOf(document: Document, { successes, envelope, pagination }: OperationModel): Schema | undefined {
  const body = Object.values(successes[0]?.response.content ?? {})[0]?.schema;
  const path = pagination ? pagination.items : envelope ? envelope.data : "";
  const data = schemaAt<Schema>(document, body, path);
  return pagination ? data && resolve<Schema>(document, data).items : data;
}

/** The names that a record has whichever alternative it is. */
function namesOf(document: Document, schema: Schema): string[] {
  const { properties = {}, allOf = [] } = schema;
  return [...Object.keys(properties), ...allOf.flatMap((part) => namesOf(document, resolve<Schema>(document, part)))];
}
