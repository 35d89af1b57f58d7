import { atPointer, decodePercent, entriesOf, isObject, type JsonObject, resolveObject } from "@certspec/openapi";
import { MockError } from "../mock-error.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** The message to send as a webhook or a callback. */
export interface TriggerOptions {
  /** Where to send it, on this machine. @default for a callback, the URL that the last request of its operation states */
  to?: string | undefined;
  /** The name of a documented example. @default the first */
  example?: string | undefined;
  /** A body in place of an example. */
  body?: unknown;
  /** Further headers, such as a signature. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** A webhook or callback that has been sent. */
export interface Triggered {
  method: string;
  url: string;
  /** The status of the receiver's response. */
  status: number;
}

/**
 * Sends a webhook of a document by its name, or a callback by its operation's: `certificates_issue.done`.
 * @throws {MockError} when there is none, it has no example, or it would leave this machine.
 */
export async function trigger(
  document: JsonObject,
  name: string,
  { to, example, body, headers = {} }: TriggerOptions,
  requests: readonly RecordedRequest[],
): Promise<Triggered> {
  const { item, expression, operationId } = find(document, name);
  const [method, operation] = operationOf(document, item, name);
  const last = requests.findLast((request) => request.operationId === operationId);
  const url = checked(to ?? (expression === undefined ? undefined : evaluated(expression, last, name)), name);
  const sent =
    body === undefined ? exampleOf(document, operation, { example, name }) : { type: "application/json", value: body };
  const response = await fetch(url, {
    method,
    redirect: "manual",
    headers: { ...(sent && { "content-type": sent.type }), ...headers },
    ...(sent && {
      body: typeof sent.value === "string" && !sent.type.includes("json") ? sent.value : JSON.stringify(sent.value),
    }),
  }).catch((cause: unknown) => {
    throw new MockError(`${name}: nothing listens at ${url}; start the receiver first`, { cause });
  });
  await response.body?.cancel();
  return { method, url, status: response.status };
}

/** Tells whether a document has a webhook or callback. */
export function hasTrigger(document: JsonObject, name: string): boolean {
  return (
    (isObject(document.webhooks) && name in document.webhooks) ||
    callbacksOf(document).some((each) => each.name === name)
  );
}

interface Found {
  item: JsonObject;
  /** Where a callback goes. */
  expression?: string;
  operationId?: string;
}

function find(document: JsonObject, name: string): Found {
  const webhook = isObject(document.webhooks) ? resolveObject(document, document.webhooks[name]) : undefined;
  if (webhook) return { item: webhook };
  const callbacks = callbacksOf(document);
  const found = callbacks.find((each) => each.name === name);
  if (found) return found;
  const names = [...entriesOf(document.webhooks).map(([each]) => each), ...callbacks.map((each) => each.name)];
  throw new MockError(`unknown webhook or callback ${name}; the document has ${names.join(", ") || "none"}`);
}

function callbacksOf(document: JsonObject): (Found & { name: string })[] {
  return entriesOf(document.paths).flatMap(([path, written]) =>
    entriesOf(resolveObject(document, written)).flatMap(([method, value]) => {
      const operation = isObject(value) ? value : {};
      const operationId = String(operation.operationId ?? `${method.toUpperCase()} ${path}`);
      return entriesOf(operation.callbacks).flatMap(([name, callback]) =>
        entriesOf(resolveObject(document, callback)).flatMap(([expression, item]) => {
          const resolved = resolveObject(document, item);
          return resolved ? [{ name: `${operationId}.${name}`, item: resolved, expression, operationId }] : [];
        }),
      );
    }),
  );
}

function operationOf(document: JsonObject, item: JsonObject, name: string): [method: string, operation: JsonObject] {
  const [method, operation] = entriesOf(item).find(([key]) => /^(?:get|put|post|delete|patch)$/.test(key)) ?? [];
  const found = resolveObject(document, operation);
  if (method === undefined || !found) throw new MockError(`${name} has no method to send; add one, such as post`);
  return [method.toUpperCase(), found];
}

function exampleOf(
  document: JsonObject,
  operation: JsonObject,
  { example, name }: { example: string | undefined; name: string },
): { type: string; value: unknown } | undefined {
  const { content } = resolveObject(document, operation.requestBody) ?? {};
  const [type, written] = entriesOf(content)[0] ?? [];
  if (type === undefined) return undefined;
  const media = resolveObject(document, written) ?? {};
  const named = entriesOf(resolveObject(document, media.examples));
  const [, chosen] = (example === undefined ? named[0] : named.find(([key]) => key === example)) ?? [];
  if (example !== undefined && chosen === undefined)
    throw new MockError(`${name} has no example ${example}; it has ${named.map(([key]) => key).join(", ") || "none"}`);
  const value =
    resolveObject(document, chosen)?.value ?? media.example ?? resolveObject(document, media.schema)?.example;
  if (value === undefined) throw new MockError(`${name} has no example to send; pass a body`);
  return { type, value };
}

/** Evaluates a runtime expression such as `{$request.body#/callbackUrl}/done` with a request. */
function evaluated(expression: string, request: RecordedRequest | undefined, name: string): string {
  return expression.replaceAll(/\{(\$[^{}]+)\}/g, (_, inner: string) => {
    const value = request && valueOfExpression(inner, request);
    if (typeof value === "string") return value;
    throw new MockError(
      request
        ? `${name}: the last request has no text at ${inner}; pass \`to\``
        : `${name}: no request has stated its URL yet; send one, or pass \`to\``,
    );
  });
}

function valueOfExpression(expression: string, { method, path, headers, body }: RecordedRequest): unknown {
  if (expression === "$method") return method;
  if (expression === "$url") return path;
  const [, source = "", rest = ""] = /^\$request\.(body|query|header)(?:[.#](.*))?$/.exec(expression) ?? [];
  if (source === "query") return new URLSearchParams(path.split("?")[1] ?? "").get(rest) ?? undefined;
  if (source === "header") return headers[rest.toLowerCase()];
  if (source !== "body") return undefined;
  try {
    return atPointer(JSON.parse(body) as object, rest)?.value;
  } catch {
    // Not JSON: a form states it by name.
    return new URLSearchParams(body).get(decodePercent(rest.slice(1))) ?? undefined;
  }
}

/** A mock must not send requests to wherever a request asks it to. */
function checked(url: string | undefined, name: string): string {
  if (url === undefined) throw new MockError(`${name} is a webhook: pass \`to\`, the URL of its receiver`);
  const { hostname = "" } = URL.canParse(url) ? new URL(url) : {};
  const isOwn = /^(?:.+\.)?localhost$/.test(hostname) || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
  if (isOwn) return url;
  throw new MockError(`${name} would be sent to ${url}; the mock sends to this machine alone (localhost)`);
}
