import type { JsonObject } from "@certspec/openapi";
import type { Content, Operation, OperationResponse } from "@certspec/openapi/operations";
import type { HarBody, HarEntry } from "./har-entry.ts";
import { inferSchema } from "./infer-schema.ts";

/**
 * Returns the part of an operation that its calls show, as a document: requests that were accepted, and responses.
 * A call that the provider rejected says nothing about what can be sent.
 */
export function observeOperation(operation: Operation, entries: readonly HarEntry[]): JsonObject {
  const taken = entries.filter(({ status }) => status < 400);
  const { called, path } = { called: operation.method.toLowerCase(), path: operation.path };
  const sent = taken.flatMap((entry) => entry.sent ?? []);
  const byStatus = new Map<string, HarEntry[]>();
  for (const entry of entries)
    byStatus.set(String(entry.status), [...(byStatus.get(String(entry.status)) ?? []), entry]);
  const responses = [...byStatus].sort().map(([status, found]): [string, JsonObject] => {
    const bodies = found.flatMap((entry) => entry.received ?? []);
    const expected = responseOf(operation, status);
    return [
      status,
      { description: "Observed.", ...(bodies.length > 0 && { content: contentsOf(bodies, expected?.contents) }) },
    ];
  });
  const observed = {
    parameters: queryOf(operation, taken),
    ...(sent.length > 0 && { requestBody: { content: contentsOf(sent, operation.body?.contents) } }),
    responses: Object.fromEntries(responses),
  };
  return {
    openapi: "3.1.0",
    info: { title: `${operation.method} ${path}`, version: "" },
    paths: { [path]: { [called]: observed } },
  };
}

/** The response that an operation documents for a status: its own, that of its range, or the default. */
export function responseOf({ responses }: Operation, status: string): OperationResponse | undefined {
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`) ?? responses.get("default");
}

function queryOf({ parameters }: Operation, entries: readonly HarEntry[]): JsonObject[] {
  const names = new Set(entries.flatMap(({ query }) => query.map(({ name }) => name)));
  return [...names].sort().map((name) => {
    const values = entries.flatMap(({ query }) => query.filter((pair) => pair.name === name).map(({ value }) => value));
    const own = parameters.get(`query ${name}`);
    return { in: "query", name, schema: inferSchema(values, own ? [own.node] : []) };
  });
}

function contentsOf(bodies: readonly HarBody[], expected: ReadonlyMap<string, Content> | undefined): JsonObject {
  const types = new Set(bodies.map(({ mediaType }) => mediaType).filter(Boolean));
  return Object.fromEntries(
    [...types].sort().map((type) => {
      const values = bodies.flatMap(({ mediaType, value }) =>
        mediaType === type && value !== undefined ? [value] : [],
      );
      const own = expected?.get(type);
      return [type, values.length > 0 ? { schema: inferSchema(values, own ? [own.node] : []) } : {}];
    }),
  );
}
