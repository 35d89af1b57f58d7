import {
  createReferences,
  type Document,
  escapeKey,
  methods,
  type References,
  type Schema,
  unescapeKey,
} from "@certspec/openapi";

const prefix = "#/components/schemas/";

/** The component schemas that requests and responses reach. */
export interface Reached {
  request: ReadonlySet<string>;
  response: ReadonlySet<string>;
  references: References;
}

/** Finds the component schemas that requests and responses reach. */
export function reachedSchemas(document: Document): Reached {
  const components = document.components ?? {};
  const named = (nodes: object = {}): unknown[] => Object.values(nodes);
  const request = [...named(components.parameters), ...named(components.requestBodies)];
  const response = [...named(components.responses), ...named(components.headers)];
  for (const path of Object.values(document.paths ?? {})) {
    request.push(path.parameters);
    for (const method of methods) {
      request.push(path[method]?.parameters, path[method]?.requestBody);
      response.push(path[method]?.responses);
    }
  }
  const references = createReferences(document);
  const schemas: Record<string, Schema> = components.schemas ?? {};
  const reach = (roots: unknown[]): ReadonlySet<string> =>
    new Set([...references.reach(roots)].flatMap((each) => schemaName(each) ?? []).filter((name) => schemas[name]));
  return { request: reach(request), response: reach(response), references };
}

/** The name of the component schema that a reference leads to. */
export function schemaName(reference: string | undefined): string | undefined {
  return reference?.startsWith(prefix) ? unescapeKey(reference.slice(prefix.length)) : undefined;
}

/** The reference to a component schema. */
export function schemaReference(name: string): string {
  return prefix + escapeKey(name);
}
