import { isJson, type JsonObject, resolveObject } from "@certspec/openapi";
import type { OperationSource } from "../document/operation-source.ts";

/** The schema of an operation's success in JSON. */
export function successSchema({ document, operation }: OperationSource): JsonObject | undefined {
  const responses = resolveObject(document, operation.responses) ?? {};
  const code = Object.keys(responses).find((each) => /^2(?:\d\d|XX)$/i.test(each));
  return jsonSchema(document, resolveObject(document, responses[code ?? "default"]));
}

/** The schema of an operation's request body in JSON, or of a form. */
export function requestSchema({ document, operation }: OperationSource): JsonObject | undefined {
  return jsonSchema(document, resolveObject(document, operation.requestBody));
}

function jsonSchema(document: JsonObject, holder: JsonObject | undefined): JsonObject | undefined {
  const content = Object.entries((holder?.content as Record<string, JsonObject> | undefined) ?? {});
  const [, chosen] = content.find(([mediaType]) => isJson(mediaType) || mediaType === "*/*") ?? content[0] ?? [];
  return resolveObject(document, chosen?.schema);
}
