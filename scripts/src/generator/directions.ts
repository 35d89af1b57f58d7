import { childrenOf } from "./children-of.ts";
import { type Document, methods, type Schema } from "./openapi.ts";

export type Direction = "request" | "response";

/** The flag of properties that do not travel in a direction. */
export const hiddenIn: Readonly<Record<Direction, "readOnly" | "writeOnly">> = {
  request: "readOnly",
  response: "writeOnly",
};

const prefix = "#/components/schemas/";

/** The component schemas that requests and answers reach. */
export interface Reached {
  request: ReadonlySet<string>;
  response: ReadonlySet<string>;
}

/** Find which component schemas travel in requests, which in answers, and which in both. */
export function reachedSchemas(document: Document): Reached {
  const components = document.components ?? {};
  const named = (nodes: object = {}): unknown[] => Object.values(nodes);
  const request = [...named(components.parameters), ...named(components.requestBodies)];
  const response = [...named(components.responses), ...named(components.headers)];
  for (const path of Object.values(document.paths)) {
    request.push(path.parameters);
    for (const method of methods) {
      request.push(path[method]?.parameters, path[method]?.requestBody);
      response.push(path[method]?.responses);
    }
  }
  return { request: reach(document, request), response: reach(document, response) };
}

/** The name of the component schema that a reference leads to. */
export function schemaName(reference: string | undefined): string | undefined {
  if (!reference?.startsWith(prefix)) return undefined;
  return reference.slice(prefix.length).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The reference to a component schema. */
export function schemaReference(name: string): string {
  return prefix + name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function reach(document: Document, roots: unknown[]): Set<string> {
  const found = new Set<string>();
  const schemas: Record<string, Schema> = document.components?.schemas ?? {};
  const queue = [...roots];
  while (queue.length) {
    for (const name of referencesIn(queue.pop())) {
      if (found.has(name) || !schemas[name]) continue;
      found.add(name);
      queue.push(schemas[name]);
    }
  }
  return found;
}

/** Names of the component schemas that a node refers to, its discriminators' mappings included. */
export function referencesIn(node: unknown, names: Set<string> = new Set()): Set<string> {
  if (typeof node === "string") {
    const name = schemaName(node);
    if (name !== undefined) names.add(name);
  }
  for (const child of childrenOf(node)) referencesIn(child, names);
  return names;
}
