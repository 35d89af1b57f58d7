import {
  cookiePairs,
  decodeHeader,
  decodePercent,
  decodeSegment,
  isEncoded,
  type Parameter,
  queryPairs,
  type Sourced,
} from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import type { ParameterPlace } from "../codes/parameter-codes.ts";
import { headerValue, headerValues } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import { show } from "../mismatch.ts";
import type { Route } from "../routing/find-route.ts";
import { carriedBy } from "../security/carried.ts";
import { checkValue } from "../values/check-value.ts";
import type { Scope } from "../values/scope.ts";
import { isUsualHeader } from "../values/usual-headers.ts";
import { checkPairs } from "./check-pairs.ts";

/** Checks all parameters of a request; credentials are not parameters. */
export function checkParameters(scope: Scope, message: RequestMessage, { operation, segments }: Route): void {
  const { document } = scope;
  const located = (place: Parameter["in"]): Sourced<Parameter>[] =>
    operation.parameters.filter(({ value: node }) => node.in === place);
  const secrets = carriedBy(document);

  for (const parameter of located("path")) checkPath(scope, parameter, segments.get(parameter.value.name) ?? "");
  checkPairs(scope, {
    pairs: queryPairs(message.query).filter(({ name }) => !secrets.has(`query ${name}`)),
    parameters: located("query"),
    place: "query",
    codeFor: (fault) => codeAt("QUERY", fault),
    pointer: operation.pointer,
  });
  checkPairs(scope, {
    pairs: cookiePairs(headerValues(message.headers, "cookie").join("; ")).filter(
      ({ name }) => !secrets.has(`cookie ${name}`),
    ),
    parameters: located("cookie"),
    place: "cookie",
    codeFor: (fault) => codeAt("COOKIE", fault),
    pointer: operation.pointer,
  });
  const headers = located("header");
  for (const parameter of headers) checkHeader(scope, parameter, message);
  const names = new Set(headers.map(({ value: node }) => node.name.toLowerCase()));
  for (const name of new Set(message.headers.map(([each]) => each))) {
    if (names.has(name) || secrets.has(`header ${name}`) || isUsualHeader(name)) continue;
    scope.report("REQ-HEADER-UNDECLARED", {
      place: `header ${name}`,
      pointer: operation.pointer,
      expected: `one of ${headers.map(({ value: node }) => node.name).join(", ") || "no declared headers"}`,
      received: show(headerValue(message.headers, name)),
    });
  }
}

function codeAt(place: ParameterPlace, fault: string): DiagnosticCode {
  return `REQ-${place}-${fault}` as DiagnosticCode;
}

function checkPath(scope: Scope, described: Sourced<Parameter>, raw: string): void {
  const place = `path ${described.value.name}`;
  if (raw === "") {
    const { pointer } = described;
    scope.report("REQ-PATH-EMPTY", { place, pointer, expected: "a value", received: "an empty segment" });
    return;
  }
  checkValue(scope, {
    described,
    place,
    text: decodePercent(raw),
    isEncoded: isEncoded(raw),
    decode: (shape) => decodeSegment(described.value, shape, raw),
    faultOf: (fault) => codeAt("PATH", fault === "DUPLICATE" || fault === "UNDECLARED" ? "INVALID" : fault),
  });
}

function checkHeader(scope: Scope, described: Sourced<Parameter>, { headers }: RequestMessage): void {
  const { name, required, schema } = described.value;
  const { pointer } = described;
  const place = `header ${name}`;
  const values = headerValues(headers, name);
  const text = values.join(", ");
  if (!values.length) {
    if (required) scope.report("REQ-HEADER-MISSING", { place, pointer, expected: "a value", received: "nothing" });
    return;
  }
  const isList = schema?.type === "array" || schema?.type === "object" || schema?.items !== undefined;
  if (values.length > 1 && !isList) {
    scope.report("REQ-HEADER-DUPLICATE", { place, pointer, expected: "one line", received: show(values) });
    return;
  }
  checkValue(scope, {
    described,
    place,
    text,
    isEncoded: /^[\t\x20-\x7e]*$/.test(text),
    decode: (shape) => decodeHeader(described.value, shape, text),
    faultOf: (fault) => codeAt("HEADER", fault),
  });
}
