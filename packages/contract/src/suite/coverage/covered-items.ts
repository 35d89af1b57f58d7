import {
  allows,
  cookiePairs,
  type Document,
  essenceOf,
  type Parameter,
  queryPairs,
  type Sourced,
} from "@certspec/openapi";
import { headerValue, headerValues } from "../../checker/message/header-lines.ts";
import type { RequestMessage } from "../../checker/message/request-message.ts";
import type { Operation } from "../../checker/operations-of.ts";
import { ownPairs } from "../../checker/request/check-pairs.ts";
import { resolveReference } from "../../checker/resolve-reference.ts";
import { carriedBy, placeOf } from "../../checker/security/carried.ts";
import { isParameter } from "../../checker/security/check-security.ts";
import { credentialsAt } from "../../checker/security/credentials-at.ts";
import { written } from "../../checker/security/written.ts";
import { credentialSetsOf } from "../credentials.ts";
import { itemNames } from "./coverage-item.ts";

/** A request that was judged and found right, and its response. */
export interface Exchange {
  operation: Operation;
  message: RequestMessage;
  /** The client's secrets by the names of their schemes. */
  secrets: Readonly<Record<string, string>>;
  /** The name that was given for path parameters. */
  alternative?: string | undefined;
  /** Left out where the response was not judged, or not right. */
  response?: { status: number; mediaType?: string | undefined; example?: string | undefined } | undefined;
}

/** The names of the coverage items that an exchange covers. */
export function coveredItems(document: Document, exchange: Exchange): string[] {
  const { operation, alternative } = exchange;
  const { id } = operation;
  return [
    itemNames.operation(id),
    ...coveredParameters(document, exchange),
    ...(alternative === undefined ? [] : [itemNames.alternative(id, alternative)]),
    ...coveredBody(exchange),
    ...coveredResponse(exchange),
    ...coveredCredentials(document, exchange),
  ];
}

function coveredParameters(document: Document, { operation, message }: Exchange): string[] {
  const { id, parameters } = operation;
  const at = (place: Parameter["in"]): Sourced<Parameter>[] =>
    parameters.filter(({ value: node }) => node.in === place);
  const cookies = cookiePairs(headerValues(message.headers, "cookie").join("; "));
  const divided = [
    ...ownPairs({ document }, { pairs: queryPairs(message.query), parameters: at("query") }),
    ...ownPairs({ document }, { pairs: cookies, parameters: at("cookie") }),
  ];
  const paired = new Set(divided.flatMap(([parameter, own]) => (parameter && own.length ? [parameter] : [])));
  return parameters.map((parameter) => {
    const { name, in: place } = parameter.value;
    const isGiven =
      place === "path" ||
      paired.has(parameter) ||
      (place === "header" && headerValue(message.headers, name) !== undefined);
    return itemNames.parameter(id, `${place} ${name}`, isGiven ? "given" : "omitted");
  });
}

function coveredBody({ operation: { id, requestBody }, message }: Exchange): string[] {
  if (!requestBody) return [];
  const sent = headerValue(message.headers, "content-type");
  if (!message.bytes.length && sent === undefined) return [itemNames.noBody(id)];
  const declared = declaredFor(Object.keys(requestBody.value.content ?? {}), sent);
  return declared === undefined ? [] : [itemNames.body(id, declared)];
}

function coveredResponse({ operation, response }: Exchange): string[] {
  if (!response) return [];
  const { id, responses } = operation;
  const { status, mediaType, example } = response;
  const range = `${Math.floor(status / 100)}XX`;
  const key = [String(status), range, range.toLowerCase(), "default"].find((each) => responses[each]);
  if (key === undefined) return [];
  const declared = Object.keys(responses[key]?.value.content ?? {});
  if (!declared.length) return [itemNames.response(id, key)];
  const type = declaredFor(declared, mediaType);
  if (type === undefined) return [];
  const name = itemNames.response(id, key, type);
  return example === undefined ? [name] : [name, itemNames.example(name, example)];
}

/** Returns the declared media type or range that matches one: the same text, else the same type, else a range. */
function declaredFor(declared: readonly string[], mediaType: string | undefined): string | undefined {
  if (mediaType === undefined) return undefined;
  const essence = essenceOf(mediaType);
  return (
    declared.find((each) => each === mediaType) ??
    declared.find((each) => essenceOf(each) === essence) ??
    declared.find((each) => allows(each, mediaType))
  );
}

/** The way whose credentials are all there, with no others beside them. */
function coveredCredentials(document: Document, { operation, message, secrets }: Exchange): string[] {
  const schemes = document.components?.securitySchemes ?? {};
  const carried = [...carriedBy(document)].filter(
    (place) => credentialsAt(message, place).length && !isParameter(operation, place),
  );
  const isCovered = (credentialSet: readonly string[]): boolean => {
    const places = credentialSet.map((name) => {
      const scheme = resolveReference(document, schemes[name] ?? { type: "unknown" });
      const place = placeOf(scheme);
      const secret = secrets[name];
      const isSent = place !== undefined && secret !== undefined;
      return isSent && credentialsAt(message, place).includes(written(scheme, secret)) ? place : undefined;
    });
    return !places.includes(undefined) && carried.every((place) => places.includes(place));
  };
  return credentialSetsOf(document, operation)
    .filter(isCovered)
    .map((credentialSet) => itemNames.credentials(operation.id, credentialSet));
}
