import { cookiePairs, type Document, queryPairs, type SecurityScheme } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import { headerValues } from "../message/header-lines.ts";
import type { RequestMessage } from "../message/request-message.ts";
import type { Operation } from "../operations-of.ts";
import { resolveReference } from "../resolve-reference.ts";
import type { Scope } from "../values/scope.ts";
import { carriedBy, placeOf } from "./carried.ts";
import { type CredentialFault, faultOf } from "./credential-fault.ts";
import { credentialsAt } from "./credentials-at.ts";

/** Checks that a request has exactly the credentials of one of the operation's credential sets. */
export function checkSecurity(scope: Scope, message: RequestMessage, operation: Operation): void {
  const { document, report } = scope;
  const pointer = operation.object.security ? `${operation.pointer}/security` : "/security";
  const credentialSets = (operation.object.security ?? document.security ?? []).map((credentialSet) =>
    placesOf(document, credentialSet),
  );
  const own = new Set(credentialSets.flatMap((credentialSet) => [...credentialSet.keys()]));
  // A parameter of the operation is not a credential, though another operation has one in that place.
  const places = [...carriedBy(document)].filter((place) => own.has(place) || !isParameter(operation, place));
  const values = new Map(places.map((place) => [place, credentialsAt(message, place)]));
  const carried = [...values].flatMap(([place, found]) => (found.some((text) => text.trim()) ? [place] : []));
  const find = (code: DiagnosticCode, place: string, expected: string): void =>
    report(code, {
      place,
      pointer,
      expected,
      received: values.get(place)?.length ? "a credential, not shown" : "nothing",
    });

  for (const place of carried) if ((values.get(place)?.length ?? 0) > 1) find("SEC-DUPLICATE", place, "one credential");
  const isPublic = credentialSets.every((credentialSet) => credentialSet.size === 0);
  if (isPublic) {
    for (const place of carried)
      find(isDeclared(document, place) ? "SEC-UNEXPECTED" : "SEC-UNDECLARED", place, "no credentials");
    return;
  }
  const satisfied = credentialSets
    .filter((credentialSet) => [...credentialSet.keys()].every((place) => carried.includes(place)))
    .sort((a, b) => b.size - a.size);
  // Several schemes may write their credentials into one place, each in another way.
  const isRight = (credentialSet: PlacedCredentials): boolean =>
    [...credentialSet].every(([place, schemes]) => !faultOf(schemes, values.get(place)?.[0] ?? ""));
  const best = satisfied.find((each) => each.size === satisfied[0]?.size && isRight(each)) ?? satisfied[0];
  if (best && (best.size > 0 || !carried.length)) {
    for (const [place, schemes] of best) {
      const fault = faultOf(schemes, values.get(place)?.[0] ?? "");
      if (fault) find(fault.code, place, fault.expected);
    }
    for (const place of carried) if (!best.has(place)) find("SEC-EXCESS", place, `only ${describe(best)}`);
    return;
  }
  const empty = [...values].flatMap(([place, found]) => (found.length && !carried.includes(place) ? [place] : []));
  const { code, place, expected } = unsatisfied({ credentialSets, carried, empty, message, operation });
  if (!credentialSets.some((credentialSet) => credentialSet.size === 0)) find(code, place, expected);
  if (code !== "SEC-MISSING") return;
  for (const each of carried) find("SEC-EXCESS", each, expected);
}

/** Places with the schemes that put something there; certificates are not seen. */
type PlacedCredentials = ReadonlyMap<string, readonly SecurityScheme[]>;

function placesOf(document: Document, credentialSet: Readonly<Record<string, unknown>>): PlacedCredentials {
  const places = new Map<string, SecurityScheme[]>();
  for (const name of Object.keys(credentialSet)) {
    const node = document.components?.securitySchemes?.[name];
    const scheme = node && resolveReference(document, node);
    const place = scheme && placeOf(scheme);
    if (place) places.set(place, [...(places.get(place) ?? []), scheme]);
  }
  return places;
}

interface Unsatisfied {
  credentialSets: readonly PlacedCredentials[];
  carried: readonly string[];
  empty: readonly string[];
  message: RequestMessage;
  operation: Operation;
}

/** Says what keeps every way from being satisfied. */
function unsatisfied({
  credentialSets,
  carried,
  empty,
  message,
  operation,
}: Unsatisfied): CredentialFault & { place: string } {
  const demanding = credentialSets.filter((credentialSet) => credentialSet.size > 0);
  const wanted = demanding.map(describe).join(", or ");
  const blank = empty.find((place) => demanding.some((credentialSet) => credentialSet.has(place)));
  if (blank !== undefined) return { code: "SEC-EMPTY", place: blank, expected: "a credential" };
  const partial = demanding.find((credentialSet) => [...credentialSet.keys()].some((place) => carried.includes(place)));
  const missing = partial && [...partial.keys()].find((place) => !carried.includes(place));
  if (partial && missing !== undefined)
    return { code: "SEC-PARTIAL", place: missing, expected: `${describe(partial)}, which belong together` };
  const misplaced = demanding
    .flatMap((credentialSet) => [...credentialSet.keys()])
    .find((place) => isElsewhere(message, place, operation));
  if (misplaced !== undefined) return { code: "SEC-MISPLACED", place: misplaced, expected: "the credential here" };
  const [place = "header authorization"] = demanding[0]?.keys() ?? [];
  return { code: "SEC-MISSING", place, expected: wanted };
}

/** Returns whether the credential of a place is in another one, under the same name in any case. */
function isElsewhere({ headers, query }: RequestMessage, place: string, operation: Operation): boolean {
  const [where, name = ""] = place.split(/ (.*)/);
  const wanted = name === "authorization" ? "access_token" : name.toLowerCase();
  const names = {
    header: headers.map(([each]) => each),
    query: queryPairs(query).map((pair) => pair.name),
    cookie: cookiePairs(headerValues(headers, "cookie").join("; ")).map((pair) => pair.name),
  };
  return Object.entries(names).some(
    ([each, found]) =>
      each !== where &&
      found.some((text) => text.toLowerCase() === wanted && !isParameter(operation, `${each} ${text}`)),
  );
}

/** Whether an operation declares a parameter in a place such as `header api_key`. */
export function isParameter({ parameters }: Operation, place: string): boolean {
  return parameters.some(({ value: { in: where, name } }) => {
    const written = where === "header" ? name.toLowerCase() : name;
    return `${where} ${written}` === place;
  });
}

function isDeclared(document: Document, place: string): boolean {
  const nodes = Object.values(document.components?.securitySchemes ?? {});
  return nodes.some((node) => placeOf(resolveReference(document, node)) === place);
}

function describe(credentialSet: PlacedCredentials): string {
  return [...credentialSet.keys()].join(" and ") || "nothing";
}
