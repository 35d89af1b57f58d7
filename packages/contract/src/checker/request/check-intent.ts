import { isDeepStrictEqual } from "node:util";
import {
  child,
  cookiePairs,
  type Decoded,
  decodeHeader,
  decodePairs,
  decodePercent,
  decodeSegment,
  dividePairs,
  essenceOf,
  follow,
  isJson,
  type MediaType,
  type Pair,
  type Parameter,
  partText,
  queryPairs,
  readMultipart,
  type Sourced,
  shapeOf,
} from "@certspec/openapi";
import type { Intent } from "../contract.ts";
import { exactInteger, exactJson } from "../message/exact-json.ts";
import { headerValue, headerValues } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import { texts } from "../message/texts.ts";
import { compare, show } from "../mismatch.ts";
import type { Operation } from "../operations-of.ts";
import { resolveReference } from "../resolve-reference.ts";
import type { Route } from "../routing/find-route.ts";
import { carriedBy, placeOf } from "../security/carried.ts";
import { isParameter } from "../security/check-security.ts";
import { credentialsAt } from "../security/credentials-at.ts";
import { written } from "../security/written.ts";
import { bestMatch } from "../values/check-content.ts";
import { encodingOf } from "../values/check-form.ts";
import type { Scope } from "../values/scope.ts";
import { ownPairs } from "./check-pairs.ts";
import { isIdempotencyKey } from "./idempotency-key.ts";

/** Compares what arrives with what the caller meant. */
export async function checkIntent(
  scope: Scope,
  { message, route, intent }: { message: RequestMessage; route: Route; intent: Intent },
): Promise<void> {
  const { operation } = route;
  const { intended, operationId, secrets } = intent;
  if (operationId !== undefined && operationId !== operation.id) {
    const { pointer } = operation;
    scope.report("REQ-INTENT-OPERATION", {
      place: "operation",
      pointer,
      expected: operationId,
      received: operation.id,
    });
    return;
  }
  if (secrets) checkSecretIntent(scope, { message, secrets, operation });
  if (!intended) return;
  const meant = expandAlternatives(operation, intended);
  const pairsIn = {
    query: pairsOf(scope, "query", { message, route }),
    cookie: pairsOf(scope, "cookie", { message, route }),
  };
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter.value;
    const value = Object.hasOwn(meant, `${place} ${name}`) ? meant[`${place} ${name}`] : own(meant, name);
    if (value === undefined && (isConstant(scope, parameter) || isIdempotencyKey(parameter.value))) continue;
    compareParameter(scope, { parameter, value, arrived: arrivedAt(parameter, { message, route, pairsIn }) });
  }
  const isParameter = operation.parameters.some(({ value: node }) => node.name === "body");
  if (!isParameter) await checkBodyIntent(scope, { message, operation, meant: own(meant, "body") });
}

interface Place {
  message: RequestMessage;
  route: Route;
}

type Divided = ReadonlyMap<Sourced<Parameter> | undefined, readonly Pair[]>;

function pairsOf(scope: Scope, place: "query" | "cookie", { message, route }: Place): Divided {
  const pairs =
    place === "query" ? queryPairs(message.query) : cookiePairs(headerValues(message.headers, "cookie").join("; "));
  const parameters = route.operation.parameters.filter(({ value: node }) => node.in === place);
  return ownPairs(scope, { pairs, parameters }) as Divided;
}

interface Arrival {
  /** Nothing where the parameter is absent. */
  text: string | undefined;
  decode: (shape: ReturnType<typeof shapeOf>) => Decoded;
}

function arrivedAt(
  parameter: Sourced<Parameter>,
  { message, route, pairsIn }: Place & { pairsIn: { query: Divided; cookie: Divided } },
): Arrival {
  const { value: node } = parameter;
  if (node.in === "path") {
    const raw = route.segments.get(node.name) ?? "";
    return { text: decodePercent(raw), decode: (shape) => decodeSegment(node, shape, raw) };
  }
  if (node.in === "header") {
    const values = headerValues(message.headers, node.name);
    const text = values.join(", ");
    return { text: values.length ? text : undefined, decode: (shape) => decodeHeader(node, shape, text) };
  }
  const pairs = pairsIn[node.in].get(parameter) ?? [];
  const text = pairs.map(({ name, raw }) => (name === node.name ? "" : `${name}=`) + decodePercent(raw)).join("&");
  return { text: pairs.length ? text : undefined, decode: (shape) => decodePairs(node, shape, pairs) };
}

function compareParameter(
  scope: Scope,
  { parameter, value, arrived }: { parameter: Sourced<Parameter>; value: unknown; arrived: Arrival },
): void {
  const { value: node, pointer } = parameter;
  const place = `${node.in} ${node.name}`;
  const isJsonContent = Object.keys(node.content ?? {}).some(isJson);
  const meant = isJsonContent ? value : texts(value);
  if (arrived.text === undefined) {
    if (meant === undefined) return;
    scope.report("REQ-INTENT-MISSING", { place, pointer, expected: show(meant), received: "nothing" });
    return;
  }
  if (meant === undefined) {
    const received = show(arrived.text);
    scope.report("REQ-INTENT-UNEXPECTED", {
      place,
      pointer,
      expected: "nothing, because the caller gave nothing",
      received,
    });
    return;
  }
  const decoded = arrived.decode(node.content ? "scalar" : shapeOf(value));
  const received = "fault" in decoded ? arrived.text : decoded.value;
  const [mismatch] = compare(place, meant, isJsonContent ? parsed(received) : likeMeant(meant, received));
  if (!mismatch) return;
  const hint = /%[\dA-F]{2}/i.test(arrived.text) ? "It looks as if the value was percent-encoded twice." : undefined;
  scope.report("REQ-INTENT-DIFFERENT", { ...mismatch, pointer, hint });
}

/** The value that a client sends by itself: that of a required header which allows no other. */
function isConstant({ document }: Scope, { value: node }: Sourced<Parameter>): boolean {
  if (node.in !== "header" || !node.required || !node.schema) return false;
  const { const: constant, enum: values } = resolveReference(document, node.schema);
  return constant !== undefined || values?.length === 1;
}

/** One item of a list in an object arrives like a scalar. */
function likeMeant(meant: unknown, received: unknown): unknown {
  if (shapeOf(meant) === "scalar" || shapeOf(received) !== shapeOf(meant)) return received;
  const entries = Object.entries(received as object).map(([name, item]) => {
    const wanted = own(meant as Record<string, unknown>, name);
    return [name, likeMeant(wanted, Array.isArray(wanted) && !Array.isArray(item) ? [item] : item)] as const;
  });
  return Array.isArray(received) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function own(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

/** Values for path parameters where the caller gave one of the names that stand for them. */
function expandAlternatives(
  { object }: Operation,
  intended: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const alternatives = Object.entries(object["x-one-of-parameters"] ?? {});
  const [name, values] = alternatives.find(([each]) => intended[each] !== undefined) ?? [];
  if (name === undefined || !values) return intended;
  const expanded = Object.entries(values)
    .filter(([parameter]) => parameter !== "description")
    .map(([parameter, template]) => [`path ${parameter}`, template.replaceAll(`{${name}}`, String(intended[name]))]);
  return { ...intended, ...Object.fromEntries(expanded) };
}

interface BodyIntent {
  message: RequestMessage;
  operation: Operation;
  /** The body that the caller gave, files as texts or blobs. */
  meant: unknown;
}

/** Compares a body with the one that the caller gave; one that cannot be read was reported already. */
async function checkBodyIntent(scope: Scope, { message, operation, meant }: BodyIntent): Promise<void> {
  const { headers, bytes } = message;
  const { requestBody } = operation;
  if (!requestBody) return;
  const { pointer } = requestBody;
  const text = Buffer.from(bytes).toString("utf8");
  if (meant === undefined) {
    const expected = "nothing, because the caller gave nothing";
    if (bytes.length) scope.report("REQ-INTENT-UNEXPECTED", { place: "body", pointer, expected, received: show(text) });
    return;
  }
  const wanted = await plain(meant);
  const contentType = headerValue(headers, "content-type");
  if (!bytes.length && wanted !== "" && !isEmptyForm(wanted, contentType)) {
    scope.report("REQ-INTENT-MISSING", { place: "body", pointer, expected: show(wanted), received: "nothing" });
    return;
  }
  const key = contentType && bestMatch(Object.keys(requestBody.value.content ?? {}), contentType);
  const written = key ? child<MediaType>(requestBody, "content", key) : undefined;
  const media = written && follow(scope.document, written);
  if (!contentType || !media) return;
  for (const { place, expected, received } of differences({ text, bytes, contentType, media, meant: wanted }))
    scope.report("REQ-INTENT-DIFFERENT", { place, pointer: media.pointer, expected, received });
}

/** A form without fields is a body without bytes. */
function isEmptyForm(meant: unknown, contentType: string | undefined): boolean {
  const isForm = contentType !== undefined && essenceOf(contentType) === "application/x-www-form-urlencoded";
  return isForm && shapeOf(meant) === "object" && Object.values(meant as object).every((value) => value === undefined);
}

interface Body {
  text: string;
  bytes: Uint8Array;
  contentType: string;
  media: Sourced<MediaType>;
  meant: unknown;
}

interface Difference {
  place: string;
  expected: string;
  received: string;
}

function differences(body: Body): Difference[] {
  const { text, contentType, meant } = body;
  if (isJson(contentType))
    return isSameJson(meant, text) ? [] : [{ place: "body", expected: show(meant), received: text }];
  const essence = essenceOf(contentType);
  if (essence === "application/x-www-form-urlencoded") return formDifferences(body);
  if (essence.startsWith("multipart/")) return partDifferences(body);
  return String(meant) === text ? [] : [{ place: "body", expected: show(String(meant)), received: show(text) }];
}

function formDifferences({ text, media, meant }: Body): Difference[] {
  const wanted = new Map(Object.entries(meant as object).filter(([, value]) => value !== undefined));
  const fields = [...wanted].map(([name, value]) => {
    const field = { name, ...encodingOf(media.value, name) };
    const properties = field.style && shapeOf(value) === "object" ? new Set(Object.keys(value as object)) : undefined;
    return [field, { ...field, ...(properties && { properties }) }] as const;
  });
  return [...dividePairs(queryPairs(text), fields)].flatMap(([field, own]) => {
    if (!field)
      return own.map(({ name, raw }) => ({
        place: `body ${name}`,
        expected: "nothing",
        received: show(decodePercent(raw)),
      }));
    const { name, style } = field;
    const value: unknown = wanted.get(name);
    if (shapeOf(value) === "object" && style === undefined) {
      const received = decodePercent(own[0]?.raw ?? "");
      return isSameJson(value, received) ? [] : [{ place: `body ${name}`, expected: show(value), received }];
    }
    const decoded = own.length ? decodePairs(field, shapeOf(value), own) : { value: undefined };
    const received = "fault" in decoded ? own.map(({ raw }) => raw) : decoded.value;
    return isDeepStrictEqual(texts(value), received)
      ? []
      : [{ place: `body ${name}`, expected: show(texts(value)), received: show(received) }];
  });
}

function partDifferences({ bytes, contentType, meant }: Body): Difference[] {
  const parts = readMultipart(bytes, contentType);
  if (typeof parts === "string") return [];
  const wanted = new Map(Object.entries(meant as object).filter(([, value]) => value !== undefined));
  const names = new Set([...wanted.keys(), ...parts.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const value: unknown = wanted.get(name);
    const received = parts.filter((part) => part.name === name).map(partText);
    const items = value === undefined ? [] : [value].flat();
    // OpenAPI leaves open whether JSON is the media type of a list or of its items.
    const isWhole = received.length === 1 && isSameJson(value, received[0] ?? "");
    const isSame =
      items.length === received.length && items.every((item, index) => isSamePart(item, received[index] ?? ""));
    return isWhole || isSame ? [] : [{ place: `body ${name}`, expected: show(items), received: show(received) }];
  });
}

function isSamePart(meant: unknown, text: string): boolean {
  return typeof meant === "object" && meant !== null ? isSameJson(meant, text) : String(meant) === text;
}

function isSameJson(meant: unknown, text: string): boolean {
  const received = exactJson(text);
  return received !== undefined && isDeepStrictEqual(exactJson(stringify(meant)), received);
}

function stringify(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? exactInteger(String(item)) : item)) ?? ""
  );
}

/** Files as their texts. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("utf8");
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(async ([name, item]) => [name, await plain(item)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Compares the credentials that arrive with the client's secrets; neither is shown. */
interface SentSecrets {
  message: RequestMessage;
  secrets: Readonly<Record<string, string>>;
  operation: Operation;
}

function checkSecretIntent(scope: Scope, { message, secrets, operation }: SentSecrets): void {
  const schemes = Object.entries(scope.document.components?.securitySchemes ?? {});
  const expected = new Map<string, string[]>();
  for (const [name, node] of schemes) {
    const scheme = resolveReference(scope.document, node);
    const place = placeOf(scheme);
    const secret = secrets[name];
    if (place && secret !== undefined) expected.set(place, [...(expected.get(place) ?? []), written(scheme, secret)]);
  }
  for (const place of carriedBy(scope.document)) {
    const [credential, ...more] = credentialsAt(message, place);
    if (!credential?.trim() || more.length || expected.get(place)?.includes(credential)) continue;
    if (!expected.has(place) && isParameter(operation, place)) continue;
    scope.report("REQ-INTENT-SECRET", {
      place,
      pointer: "/components/securitySchemes",
      expected: expected.has(place)
        ? "the client's credential"
        : "nothing, because the client has no credential for it",
      received: "another one, not shown",
    });
  }
}
