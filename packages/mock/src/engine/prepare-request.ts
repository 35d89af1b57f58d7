import { checkNumbers } from "../document/check-numbers.ts";
import { decodeHeader, decodeParameter } from "./decode-parameter.ts";
import type { Operation } from "./operation.ts";
import { valuesByName } from "./parse-query.ts";
import { prepareBody } from "./prepare-body.ts";
import type { StructuredParameters } from "./prepare-operation.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import type { PrismRequest } from "./run-prism.ts";
import type { Diagnostic } from "./violation.ts";

/** The request as far as Prism routes by it. */
export function routable({ method, path }: Pick<Arrived, "method" | "path">): PrismRequest {
  // Prism makes a list of a path parameter with a comma in it, and then stops at it (stoplightio/prism#2710).
  return { method: method.toLowerCase(), url: { path: path.replaceAll(",", "%2C"), query: {} }, headers: {} };
}

/** A path with the literal segments of its template, however the request has encoded them. */
function withLiterals(path: string, template: string): string {
  const segments = template.split("/");
  return path
    .split("/")
    .map((segment, index) => (segments[index]?.includes("{") ? segment : (segments[index] ?? segment)))
    .join("/");
}

/** Decode what Prism would decode wrongly, and hand it the values. */
export async function prepareRequest(
  arrived: Arrived,
  operation: Operation,
  structured: StructuredParameters,
): Promise<Prepared> {
  const diagnostics: Diagnostic[] = [];
  const query: Record<string, unknown> = valuesByName(arrived.pairs);
  const headers: Record<string, unknown> = { ...arrived.headers };
  const attempt = (place: string, name: string, decode: () => unknown): unknown => {
    try {
      return decode();
    } catch {
      diagnostics.push({
        path: [place, name],
        severity: 0,
        code: "json",
        message: `Request ${place} parameter ${name} is not valid JSON`,
      });
      return undefined;
    }
  };

  for (const parameter of structured.query) {
    query[parameter.name] = attempt("query", parameter.name, () => decodeParameter(parameter, arrived.pairs));
  }
  for (const parameter of structured.header) {
    const text = arrived.headers[parameter.name.toLowerCase()];
    const value =
      text === undefined ? undefined : attempt("header", parameter.name, () => decodeHeader(parameter, text));
    headers[parameter.name.toLowerCase()] = value;
  }
  diagnostics.push(...checkNumbers(operation, { query, headers }));
  const path = withLiterals(arrived.path, operation.path);
  const request = { ...routable({ ...arrived, path }), headers } as PrismRequest;
  request.url.query = query as PrismRequest["url"]["query"];
  return prepareBody({ request, operation, diagnostics }, arrived);
}
