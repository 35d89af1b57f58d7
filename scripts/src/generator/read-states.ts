import { type Document, type NextStates, propertiesOf, type Schema, schemaAt } from "@certspec/openapi";
import { knownValuesOf } from "./known-values-of.ts";
import type { OperationModel, StatesModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";

/** Read how the state that an operation shows moves on; `undefined` where nothing changes by itself. */
export function readStates(document: Document, operation: OperationModel): StatesModel | undefined {
  const { method, httpMethod, pagination } = operation;
  if (method !== "get" || httpMethod !== "GET" || (pagination && pagination.style !== "single")) return undefined;
  const record = recordOf(document, operation);
  for (const name of namesOf(document, record)) {
    const property = propertiesOf<Schema>(document, record).properties[name];
    if (!property) continue;
    const schema = resolve<Schema>(document, property);
    const transitions = schema["x-transitions"];
    const known = knownValuesOf(schema);
    if (!transitions || !known?.every(isText) || !Object.values(transitions).some(movesOn)) continue;
    const settled = Object.keys(transitions).filter((state) => !movesOn(transitions[state]));
    const failed = schema["x-failed-states"] ?? [];
    return {
      at: name,
      known,
      goal: settled.filter((state) => !failed.includes(state)),
      failed,
    };
  }
  return undefined;
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

function namesOf(document: Document, schema: Schema | undefined): string[] {
  if (!schema) return [];
  const { properties = {}, allOf = [] } = resolve<Schema>(document, schema);
  return [...Object.keys(properties), ...allOf.flatMap((part) => namesOf(document, part))];
}
