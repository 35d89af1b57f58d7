import { type Document, methods, type Schema } from "./openapi.ts";
import { visitChildren } from "./visit-children.ts";

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
  /** What each of them refers to itself. */
  references: ReadonlyMap<string, ReadonlySet<string>>;
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
  const references = new Map<string, Set<string>>();
  return {
    request: reach(document, request, references),
    response: reach(document, response, references),
    references,
  };
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

function reach(document: Document, roots: unknown[], references: Map<string, Set<string>>): Set<string> {
  const schemas: Record<string, Schema> = document.components?.schemas ?? {};
  const found = new Set<string>();
  const queue = [referencesIn(roots)];
  for (let names = queue.pop(); names; names = queue.pop()) {
    for (const name of names) {
      if (found.has(name) || !schemas[name]) continue;
      found.add(name);
      const within = references.get(name) ?? referencesIn(schemas[name]);
      references.set(name, within);
      queue.push(within);
    }
  }
  return found;
}

/** Names of the component schemas that a node refers to, its discriminators' mappings included. */
function referencesIn(root: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    const name = typeof node === "string" ? schemaName(node) : undefined;
    if (name !== undefined) names.add(name);
    visitChildren(node, visit);
  };
  visit(root);
  return names;
}
