import { isJson } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { contentType, itemType } from "./content-type.ts";
import { statusProbed } from "./status-probed.ts";
import type { TypeScope } from "./type-scope.ts";

/** The types that a call may return: its bodies, and the data in them. */
export interface ResponseTypes {
  /** By media type. */
  bodies: string[];
  /** Without the envelopes. */
  data: string[];
}

/** Returns the types of success responses. */
export function successTypes(operation: Operation, scope: TypeScope): ResponseTypes {
  const envelope = operation.object["x-envelope"] ?? scope.document["x-envelope"];
  const found = successKeys(operation).flatMap((key) => bodiesOf(operation, key, scope));
  return {
    bodies: found.map(({ type }) => type),
    data: found.map(({ mediaType, type }) => (envelope && isJson(mediaType) ? typeAt(type, envelope.data) : type)),
  };
}

/** The types of the items of a stream, one for each media type. */
export function itemTypes(operation: Operation, scope: TypeScope): string[] {
  return successKeys(operation).flatMap((key) => {
    const response = operation.responses[key];
    return response ? Object.keys(response.value.content ?? {}).map((type) => itemType(response, type, scope)) : [];
  });
}

/** The types of the bodies of failures, with a status that only they have. */
export function failureTypes(
  operation: Operation,
  scope: TypeScope,
): { key: string; status: number; bodies: string[] }[] {
  const keys = Object.keys(operation.responses);
  const successes = successKeys(operation);
  return keys.flatMap((key) => {
    const status = statusProbed(key, keys);
    if (status === undefined || successes.includes(key)) return [];
    return [{ key, status, bodies: bodiesOf(operation, key, scope).map(({ type }) => type) }];
  });
}

/** Returns the type at a dotted path of a type. */
export function typeAt(type: string, path: string): string {
  return path.split(".").reduce((current, key) => `Part<${current}, ${JSON.stringify(key)}>`, type);
}

function successKeys({ responses }: Operation): string[] {
  const keys = Object.keys(responses);
  const successes = keys.filter((key) => key.startsWith("2"));
  return successes.length ? successes : keys.filter((key) => key === "default");
}

function bodiesOf(
  { method, responses }: Operation,
  key: string,
  scope: TypeScope,
): { mediaType: string; type: string }[] {
  const response = responses[key];
  const mediaTypes = method === "HEAD" ? [] : Object.keys(response?.value.content ?? {});
  if (!response || !mediaTypes.length) return [{ mediaType: "", type: "undefined" }];
  return mediaTypes.map((mediaType) => ({
    mediaType,
    type: contentType(response, mediaType, { direction: "response", scope }),
  }));
}
