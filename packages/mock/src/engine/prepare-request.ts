import { decodePercent, dividePairs, grouped } from "@certspec/openapi";
import { checkNumbers } from "../document/check-numbers.ts";
import { type Decoding, decodeHeaderLine, decodeParameter, faultTexts } from "./decode-parameter.ts";
import type { Operation } from "./operation.ts";
import { prepareBody } from "./prepare-body.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import type { StructuredParameters } from "./route.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";

/** The parts of a request that Prism routes by. */
export function routable({ method, path }: Pick<Arrived, "method" | "path">): PrismRequest {
  // Prism turns a path parameter with a comma into a list, and then fails for it (stoplightio/prism#2710).
  return { method: method.toLowerCase(), url: { path: path.replaceAll(",", "%2C"), query: {} }, headers: {} };
}

/** A path with the literal segments of its template, however the request encodes them. */
function withLiterals(path: string, template: string): string {
  const segments = template.split("/");
  return path
    .split("/")
    .map((segment, index) => (segments[index]?.includes("{") ? segment : (segments[index] ?? segment)))
    .join("/");
}

/** Decodes the values that Prism would decode wrongly. */
export function prepareRequest(arrived: Arrived, operation: Operation, structured: StructuredParameters): Prepared {
  const diagnostics: Diagnostic[] = [];
  // Without a prototype, so that a parameter may be named __proto__.
  const query: Record<string, unknown> = Object.assign(
    Object.create(null),
    grouped(arrived.pairs.map(({ name, raw }) => [name, decodePercent(raw)])),
  );
  const headers: Record<string, unknown> = { ...arrived.headers };
  const accepted = (place: string, name: string, decoded: Decoding): unknown => {
    if (!("fault" in decoded)) return decoded.value;
    const { fault } = decoded;
    const message = `Request ${place} parameter ${name} ${faultTexts[fault]}`;
    diagnostics.push({ path: [place, name], severity: 0, code: fault === "json" ? "json" : "style", message });
    return undefined;
  };

  if (structured.query.length) {
    const divided = dividePairs(arrived.pairs, structured.owners);
    for (const parameter of structured.query) {
      const { name } = parameter;
      query[name] = accepted("query", name, decodeParameter(parameter, divided.get(name) ?? []));
    }
  }
  for (const parameter of structured.header) {
    const name = parameter.name.toLowerCase();
    const text = arrived.headers[name];
    if (text !== undefined) headers[name] = accepted("header", parameter.name, decodeHeaderLine(parameter, text));
  }
  diagnostics.push(...checkNumbers(operation, { query, headers }));
  const path = withLiterals(arrived.path, operation.path);
  const request = { ...routable({ ...arrived, path }), headers } as PrismRequest;
  request.url.query = query as PrismRequest["url"]["query"];
  return prepareBody({ request, operation, diagnostics }, arrived);
}
