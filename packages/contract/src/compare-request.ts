import type { RecordedRequest } from "@certspec/mock";
import type { CallArguments } from "./arguments-for-operation.ts";
import { compareBody } from "./compare-body.ts";
import { compareHeaders, comparePairs, comparePath } from "./compare-parameters.ts";
import { type CredentialPlace, credentialPlaces, mayBeAnonymous } from "./credentials.ts";
import { decode, decodePercent, type RawPair } from "./decode-value.ts";
import type { Document } from "./document.ts";
import { allows } from "./media-type.ts";
import { compare, type Mismatch } from "./mismatch.ts";
import type { Operation } from "./operations-of.ts";
import { cookiePairs, queryPairs } from "./raw-pairs.ts";

export interface Expectation {
  document: Document;
  operation: Operation;
  /** The path of the server's base URL. */
  basePath: string;
  call: CallArguments;
}

/** Compare a request with what its operation and the arguments of the call ask for. */
export async function compareRequest(
  request: RecordedRequest,
  { document, operation, basePath, call }: Expectation,
): Promise<Mismatch[]> {
  const [path = "", query = ""] = divided(request.path);
  const parametersIn = (place: string): CallArguments["parameters"] =>
    call.parameters.filter(({ parameter }) => parameter.in === place);
  const places = credentialPlaces(document, operation);
  const cookies = cookiePairs(request.headers.cookie);
  const declared = (pairs: RawPair[], place: string): RawPair[] =>
    pairs.filter((pair) => !places.some((each) => each.in === place && each.name === pair.name));
  return [
    ...request.violations
      .filter(({ severity }) => severity === "Error")
      .map(({ on, location, message }) => ({
        place: [on, ...location].join(" "),
        expected: "no violation",
        received: message,
      })),
    ...compare("method", operation.method, request.method),
    ...comparePath(basePath + operation.path, path, parametersIn("path")),
    ...comparePairs("query", declared(queryPairs(query), "query"), { document, parameters: parametersIn("query") }),
    ...comparePairs("cookie", declared(cookies, "cookie"), { document, parameters: parametersIn("cookie") }),
    ...compareHeaders(request.headers, parametersIn("header")),
    ...compareCredentials(
      places.map((place) => ({ place, received: secretAt(place, { request, query, cookies }) })),
      mayBeAnonymous(document, operation),
    ),
    ...compareAccept(request, operation),
    ...(await compareBody(request, { document, operation, meant: call.body })),
  ];
}

function divided(path: string): [string, string] {
  const at = path.indexOf("?");
  return at < 0 ? [path, ""] : [path.slice(0, at), path.slice(at + 1)];
}

function compareCredentials(
  secrets: { place: CredentialPlace; received: string | undefined }[],
  mayBeNone: boolean,
): Mismatch[] {
  if (mayBeNone && secrets.every(({ received }) => received === undefined)) return [];
  return secrets.flatMap(({ place, received }) =>
    compare(`credentials in ${place.in} ${place.name}`, place.value, received),
  );
}

interface Carriers {
  request: RecordedRequest;
  query: string;
  cookies: readonly RawPair[];
}

function secretAt(place: CredentialPlace, { request, query, cookies }: Carriers): string | undefined {
  if (place.in === "header") return request.headers[place.name.toLowerCase()];
  const pairs = (place.in === "query" ? queryPairs(query) : cookies).filter(({ name }) => name === place.name);
  const read = place.in === "query" ? decode : decodePercent;
  return pairs.length ? pairs.map(({ raw }) => read(raw)).join(", ") : undefined;
}

/** A client must take every media type that a success comes in, at least the one that it would get. */
function compareAccept({ headers }: RecordedRequest, { responses }: Operation): Mismatch[] {
  const offered = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    status.startsWith("2") ? Object.keys(content) : [],
  );
  const accept = headers.accept ?? "";
  return offered.length === 0 || offered.some((mediaType) => allows(accept, mediaType))
    ? []
    : [{ place: "header accept", expected: offered.join(" or "), received: accept || "nothing" }];
}
