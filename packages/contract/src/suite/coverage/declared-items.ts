import { child, type Document, escapeKey, follow, type MediaType, preferred, type Sourced } from "@certspec/openapi";
import { examplesOf } from "../../checker/examples-of.ts";
import { type Operation, operationsOf } from "../../checker/operations-of.ts";
import { isIdempotencyKey } from "../../checker/request/idempotency-key.ts";
import { resolveReference } from "../../checker/resolve-reference.ts";
import { placeOf } from "../../checker/security/carried.ts";
import { statusFor } from "../contract-cases.ts";
import { credentialSetsOf } from "../credentials.ts";
import { type CoverageItem, type Dimension, itemNames } from "./coverage-item.ts";

/** Every coverage item that a document declares. */
export function declaredItems(document: Document): CoverageItem[] {
  return operationsOf(document).flatMap((operation) => {
    const { id, pointer, object } = operation;
    const called = item(operation, "operation", itemNames.operation(id), pointer);
    const items = [
      called,
      ...parameterItems(operation),
      ...bodyItems(operation),
      ...responseItems(document, operation),
      ...credentialItems(document, operation),
    ];
    if (object.operationId !== undefined) return items;
    return items.map((each) => ({ ...each, obstacle: "it has no operationId, and so no method: add one" }));
  });
}

function item({ id }: Operation, dimension: Dimension, name: string, pointer: string, obstacle?: string): CoverageItem {
  return { name, operation: id, dimension, pointer, ...(obstacle !== undefined && { obstacle }) };
}

function parameterItems(operation: Operation): CoverageItem[] {
  const { id, object, parameters, pointer } = operation;
  const own = parameters.flatMap(({ value: node, pointer: at }) => {
    const isAlwaysSent = node.required || node.in === "path" || isIdempotencyKey(node);
    const uses = isAlwaysSent ? (["given"] as const) : (["given", "omitted"] as const);
    const place = `${node.in} ${node.name}`;
    return uses.map((use) => item(operation, "parameter", itemNames.parameter(id, place, use), at));
  });
  const alternatives = Object.keys(object["x-one-of-parameters"] ?? {}).map((name) => {
    const at = `${pointer}/x-one-of-parameters/${escapeKey(name)}`;
    return item(operation, "parameter", itemNames.alternative(id, name), at);
  });
  return [...own, ...alternatives];
}

function bodyItems(operation: Operation): CoverageItem[] {
  const { id, requestBody } = operation;
  if (!requestBody) return [];
  const { value: node, pointer } = requestBody;
  const [usual] = preferred(node.content) ?? [];
  const sent = Object.keys(node.content ?? {}).map((mediaType) => {
    const obstacle =
      mediaType === usual ? undefined : `a client sends ${usual}: waive it, or drop it from the document`;
    const at = `${pointer}/content/${escapeKey(mediaType)}`;
    return item(operation, "body", itemNames.body(id, mediaType), at, obstacle);
  });
  return node.required ? sent : [...sent, item(operation, "body", itemNames.noBody(id), pointer)];
}

function responseItems(document: Document, operation: Operation): CoverageItem[] {
  const { id, responses } = operation;
  const keys = Object.keys(responses);
  return Object.entries(responses).flatMap(([key, response]) => {
    const obstacle = statusFor(key, keys) === undefined ? "no call can return it: waive it" : undefined;
    const content = Object.keys(response.value.content ?? {});
    if (!content.length) return [item(operation, "response", itemNames.response(id, key), response.pointer, obstacle)];
    return content.flatMap((mediaType) => {
      const name = itemNames.response(id, key, mediaType);
      const written = child<MediaType>(response, "content", mediaType);
      const media: Sourced<MediaType> | undefined = written && follow(document, written);
      const at = written?.pointer ?? response.pointer;
      const examples = (media ? examplesOf(document, media.value) : []).map((example) =>
        item(operation, "example", itemNames.example(name, example.name), at, obstacle),
      );
      return [item(operation, "response", name, at, obstacle), ...examples];
    });
  });
}

function credentialItems(document: Document, operation: Operation): CoverageItem[] {
  const { id, object, pointer } = operation;
  const at = object.security ? `${pointer}/security` : "/security";
  const schemes = document.components?.securitySchemes ?? {};
  return credentialSetsOf(document, operation).map((credentialSet) => {
    const hidden = credentialSet.find(
      (name) => schemes[name] && placeOf(resolveReference(document, schemes[name])) === undefined,
    );
    const obstacle = hidden === undefined ? undefined : `no message shows ${hidden}: waive it`;
    return item(operation, "credentials", itemNames.credentials(id, credentialSet), at, obstacle);
  });
}
