import { cookiePairs, decodePercent, dividePairs, grouped } from "@certspec/openapi";
import { checkNumbers } from "../document/check-numbers.ts";
import { type Decoding, decodeHeaderLine, decodeParameter, faultTexts } from "./decode-parameter.ts";
import { takeEmptyValues } from "./empty-values.ts";
import type { Operation } from "./operation.ts";
import { prepareBody } from "./prepare-body.ts";
import { plainCredentials } from "./prepare-security.ts";
import type { Arrived, Prepared } from "./prepared.ts";
import type { StructuredParameters } from "./route.ts";
import type { Diagnostic, PrismRequest } from "./run-prism.ts";

/** The parts of a request that Prism routes by. */
export function routable({ method, path }: Pick<Arrived, "method" | "path">): PrismRequest {
  return { method: method.toLowerCase(), url: { path, query: {} }, headers: {} };
}

/** Decodes the values that Prism would decode wrongly. */
export function prepareRequest(arrived: Arrived, operation: Operation, structured: StructuredParameters): Prepared {
  const diagnostics: Diagnostic[] = [];
  // Without a prototype, so that a parameter may be named __proto__.
  const query: Record<string, unknown> = Object.assign(
    Object.create(null),
    grouped(arrived.pairs.map(({ name, raw }) => [name, decodePercent(raw)])),
  );
  const headers: Record<string, unknown> = plainCredentials(arrived.headers, operation);
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
      const { name, allowsEmpty } = parameter;
      const own = divided.get(name) ?? [];
      const isEmpty = allowsEmpty && own.length === 1 && own[0]?.raw === "";
      query[name] = isEmpty ? "" : accepted("query", name, decodeParameter(parameter, own));
    }
  }
  for (const parameter of structured.header) {
    const name = parameter.name.toLowerCase();
    const text = arrived.headers[name];
    if (text !== undefined) headers[name] = accepted("header", parameter.name, decodeHeaderLine(parameter, text));
  }
  const cookies = readCookies(arrived, structured, accepted);
  const empty = [
    ...takeEmptyValues("query", operation.request?.query, query),
    ...takeEmptyValues("header", operation.request?.headers, headers),
    ...takeEmptyValues("cookie", operation.request?.cookie, cookies),
  ];
  const values = { query, header: headers, cookie: cookies, path: structured.path.values(arrived.path) };
  diagnostics.push(...checkNumbers(operation, values));
  const path = structured.path.read(arrived.path);
  const request = { ...routable({ ...arrived, path }), headers } as PrismRequest;
  request.url.query = query as PrismRequest["url"]["query"];
  return prepareBody({ request, operation: structured.path.operation, diagnostics, cookies, empty }, arrived);
}

type Accept = (place: string, name: string, decoded: Decoding) => unknown;

function readCookies(
  { headers }: Arrived,
  structured: StructuredParameters,
  accepted: Accept,
): Record<string, unknown> {
  if (structured.cookieOwners.length === 0) return {};
  const divided = dividePairs(cookiePairs(headers.cookie ?? ""), structured.cookieOwners);
  const cookies: Record<string, unknown> = Object.create(null);
  for (const [name] of structured.cookieOwners) {
    const own = divided.get(name) ?? [];
    const parameter = structured.cookie.find((each) => each.name === name);
    if (parameter) cookies[name] = accepted("cookie", name, decodeParameter(parameter, own));
    else if (own[0]) cookies[name] = decodePercent(own[0].raw);
  }
  return cookies;
}
