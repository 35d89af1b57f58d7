import { entriesOf, isObject, type JsonObject, listOf, stableText } from "../json.ts";
import { below, type Sourced } from "../pointer.ts";
import type { Nodes } from "../schema/schema-node.ts";
import type { SchemaReader } from "../schema/schema-reader.ts";
import type { Operation } from "./operation.ts";
import { readAnswers } from "./read-answers.ts";
import { readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { readRequirements } from "./read-requirements.ts";
import { readServers } from "./read-servers.ts";

/** The methods that a path item can have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** All operations of a document: those of its paths, and those that the provider calls. */
export function readOperations(reader: SchemaReader, nodes: Nodes): { called: Operation[]; received: Operation[] } {
  const { paths, webhooks } = reader.document;
  const usualServers = readServers({ value: reader.document, pointer: "" }) ?? [];
  return { called: readItems("/paths", paths), received: readItems("/webhooks", webhooks) };

  function readItems(pointer: string, items: unknown): Operation[] {
    return entriesOf(items).flatMap(([path, value]) =>
      path.startsWith("x-") ? [] : readItem(path, { value, pointer: below(pointer, path) }),
    );
  }

  function readItem(path: string, source: Sourced): Operation[] {
    const item = reader.follow(source);
    if (!isObject(item.value)) return [];
    const shared = item.value;
    const usual = methods.map((method) => ({ method, value: shared[method], pointer: below(item.pointer, method) }));
    // OpenAPI 3.2 has a place for all other methods.
    const others = entriesOf(shared.additionalOperations).map(([method, value]) => ({
      method,
      value,
      pointer: below(item.pointer, "additionalOperations", method),
    }));
    return [...usual, ...others].flatMap(({ method, value, pointer }) => {
      // An operation that is a reference of its own is not in the standard, but in specs that are split into files.
      const found = reader.follow({ value, pointer });
      return isObject(found.value)
        ? [readOperation(path, method, { value: found.value, pointer: found.pointer }, item)]
        : [];
    });
  }

  function readOperation(path: string, method: string, source: Sourced<JsonObject>, item: Sourced): Operation {
    const { value, pointer } = source;
    const shared = isObject(item.value) ? item.value : {};
    const { summary = null, description = null, externalDocs = null } = value;
    return {
      method: method.toUpperCase(),
      path,
      pointer,
      operationId: typeof value.operationId === "string" ? value.operationId : undefined,
      deprecated: value.deprecated === true,
      parameters: readParameters(reader, nodes, path, [
        { value: shared.parameters, pointer: below(item.pointer, "parameters") },
        { value: value.parameters, pointer: below(pointer, "parameters") },
      ]),
      body: readBody(reader, nodes, { value: value.requestBody, pointer: below(pointer, "requestBody") }),
      answers: readAnswers(reader, nodes, { value: value.responses, pointer: below(pointer, "responses") }),
      requirements: readRequirements(reader, value.security === undefined ? undefined : source),
      servers: readServers(value.servers ? source : { value: item.value, pointer: item.pointer }),
      usualServers,
      callbacks: readCallbacks({ value: value.callbacks, pointer: below(pointer, "callbacks") }),
      words: stableText([summary, description, externalDocs, [...listOf(value.tags)].sort()]),
      extensions: value,
      raw: [method, path, value, shared.parameters ?? null, shared.servers ?? null],
    };
  }

  function readCallbacks({ value, pointer }: Sourced): Operation[] {
    return entriesOf(value).flatMap(([name, callback]) => {
      const found = reader.follow({ value: callback, pointer: below(pointer, name) });
      return entriesOf(found.value).flatMap(([expression, item]) =>
        readItem(`${name} ${expression}`, { value: item, pointer: below(found.pointer, expression) }),
      );
    });
  }
}

/** Method and path of an operation, without the names of its path parameters. */
export function requestOf({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}
