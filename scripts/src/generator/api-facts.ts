import {
  type Document,
  type Login,
  type OperationObject,
  type PathItem,
  type SecurityRequirement,
  type SecurityScheme,
  serverUrl,
} from "@certspec/openapi";
import { camelCase } from "./names.ts";
import type { OperationModel } from "./operation-model.ts";
import { resolve } from "./resolve.ts";

export interface CredentialFacts {
  scheme: string;
  option: string;
  env: string | undefined;
  description: string | undefined;
  in: "bearer" | "basic" | "header" | "query" | "cookie";
  name: string | undefined;
  login: Login | undefined;
}

/** The credentials that a client takes, one for each security scheme. */
export function credentialsOf(document: Document): CredentialFacts[] {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([scheme, node]) => {
    const source = resolve(document, node);
    const { option = camelCase(scheme), env } = source["x-credential"] ?? {};
    return {
      scheme,
      option,
      env,
      description: source.description,
      in: placeOf(source),
      name: source.type === "apiKey" ? source.name : undefined,
      login: source["x-login"],
    };
  });
}

/** Base URLs by name, variables filled with their defaults. */
export function serversOf({ servers = [] }: Pick<Document, "servers">): Record<string, string> {
  const named = servers.map((server, index) => {
    const url = serverUrl(server, (name) => `{${name}}`);
    return [server["x-name"] ?? (index === 0 ? "default" : `server${index + 1}`), url.replace(/\/+$/, "")];
  });
  return Object.fromEntries(named.length ? named : [["default", ""]]);
}

/** The server of an operation that names its own, or whose path does: a URL, or a path on the server of the client. */
export function ownServerOf(
  document: Document,
  { servers: ofPath }: Pick<PathItem, "servers">,
  { servers: ofOperation }: Pick<OperationObject, "servers">,
): string | undefined {
  const own = ofOperation ?? ofPath ?? [];
  if (own.length === 0) return undefined;
  const [first] = Object.values(serversOf({ servers: own }));
  return Object.values(serversOf(document)).includes(first ?? "") ? undefined : first || "/";
}

/** Security requirements as alternatives of scheme names. */
export function alternativesOf(security: readonly SecurityRequirement[] | undefined): string[][] {
  return (security ?? []).map((requirement) => Object.keys(requirement));
}

/**
 * The options of each credential set that a client can have: those of the API's security requirements, with a login in place of a
 * token. Options that only single operations need belong to every set, because the others cannot use them.
 */
export function credentialSets(document: Document, operations: readonly OperationModel[]): string[][] {
  const credentials = credentialsOf(document);
  const optionsOf = new Map(
    credentials.map(({ scheme, option, login }) => [scheme, login ? [option, login.option] : [option]]),
  );
  const own = alternativesOf(document.security);
  const requirements = own.length ? own : operations.flatMap(({ source }) => alternativesOf(source.security));
  const shared = credentials.filter(({ scheme }) => !requirements.some((schemes) => schemes.includes(scheme)));
  const sets = requirements.flatMap((schemes) =>
    schemes.reduce<string[][]>(
      (known, scheme) => known.flatMap((set) => (optionsOf.get(scheme) ?? []).map((option) => [...set, option])),
      [shared.flatMap(({ scheme }) => optionsOf.get(scheme) ?? [])],
    ),
  );
  const distinct = new Map(sets.filter(({ length }) => length).map((set) => [set.toSorted().join(), set]));
  return [...distinct.values()];
}

function placeOf({ type, scheme, in: place }: SecurityScheme): CredentialFacts["in"] {
  if (type === "apiKey") return place === "query" || place === "cookie" ? place : "header";
  return type === "http" && scheme?.toLowerCase() === "basic" ? "basic" : "bearer";
}
