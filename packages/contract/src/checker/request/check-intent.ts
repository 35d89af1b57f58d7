import {
  cookiePairs,
  type Decoded,
  decodeHeader,
  decodePairs,
  decodePercent,
  decodeSegment,
  isJson,
  type Pair,
  type Parameter,
  queryPairs,
  type Sourced,
  shapeOf,
} from "@certspec/openapi";
import { headerValues } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import { texts } from "../message/texts.ts";
import { compare, show } from "../mismatch.ts";
import { resolveReference } from "../resolve-reference.ts";
import type { Route } from "../routing/find-route.ts";
import type { Scope } from "../values/scope.ts";
import { checkBodyIntent } from "./check-body-intent.ts";
import { ownPairs } from "./check-pairs.ts";
import { checkSecretIntent } from "./check-secret-intent.ts";
import { expandAlternatives } from "./expand-alternatives.ts";

/** What a caller meant by a call. */
export interface Intent {
  /**
   * Parameters by name, or by place and name where two have the same (`query kind`), and the body as `body`. Whatever is
   * declared and not named here must not arrive.
   */
  intended?: Readonly<Record<string, unknown>> | undefined;
  /** The operation that was called. */
  operationId?: string | undefined;
  /** The client's secrets by the names of their security schemes. */
  secrets?: Readonly<Record<string, string>> | undefined;
}

/** Compare what arrives with what the caller meant. */
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
  if (secrets) checkSecretIntent(scope, { message, secrets });
  if (!intended) return;
  const meant = expandAlternatives(operation, intended);
  const pairsIn = {
    query: pairsOf(scope, "query", { message, route }),
    cookie: pairsOf(scope, "cookie", { message, route }),
  };
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter.value;
    const value = Object.hasOwn(meant, `${place} ${name}`) ? meant[`${place} ${name}`] : own(meant, name);
    if (value === undefined && isConstant(scope, parameter)) continue;
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
  if (shapeOf(meant) !== "object" || shapeOf(received) !== "object") return received;
  const entries = Object.entries(received as object).map(([name, item]) => {
    const wanted = own(meant as Record<string, unknown>, name);
    return [name, Array.isArray(wanted) ? [item].flat() : likeMeant(wanted, item)];
  });
  return Object.fromEntries(entries);
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
