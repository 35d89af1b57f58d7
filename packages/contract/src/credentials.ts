import type { Document, SecurityRequirement, SecurityScheme } from "./document.ts";
import type { Operation } from "./operations-of.ts";
import { resolveReference } from "./resolve-reference.ts";

/** A place of a request that may hold a secret, and the secret that belongs there. */
export interface CredentialPlace {
  in: "header" | "query" | "cookie";
  name: string;
  /** `undefined` means that nothing may be there. */
  value: string | undefined;
}

/** Secrets for a client: those of the first way to authenticate, of the operation or else of the whole document. */
export function credentialOptions(document: Document, operation: Operation): Record<string, string> {
  const names =
    [firstWay(operation.object.security), firstWay(document.security)].find(({ length }) => length > 0) ?? [];
  return Object.fromEntries(names.map((name) => [optionOf(document, name), secretOf(document, name)]));
}

/** All places that a document has for secrets, with those that an operation's first way to authenticate puts there. */
export function credentialPlaces(document: Document, operation: Operation): CredentialPlace[] {
  const sent = firstWay(operation.object.security ?? document.security);
  const places = new Map<string, CredentialPlace>();
  for (const name of Object.keys(document.components?.securitySchemes ?? {})) {
    const scheme = schemeOf(document, name);
    const place = placeOf(scheme);
    if (!place) continue;
    const key = `${place.in} ${place.name.toLowerCase()}`;
    const value = sent.includes(name) ? written(scheme, secretOf(document, name)) : places.get(key)?.value;
    places.set(key, { ...place, value });
  }
  return [...places.values()];
}

/** Tell whether an operation may be called with and without secrets. */
export function mayBeAnonymous(document: Document, operation: Operation): boolean {
  const ways = operation.object.security ?? document.security ?? [];
  return ways.some((requirement) => Object.keys(requirement).length === 0);
}

/** The schemes of the first way to authenticate that takes any. */
function firstWay(requirements: readonly SecurityRequirement[] = []): string[] {
  return requirements.map(Object.keys).find(({ length }) => length > 0) ?? [];
}

function schemeOf(document: Document, name: string): SecurityScheme {
  return resolveReference(document, document.components?.securitySchemes?.[name] ?? { type: "unknown" });
}

function optionOf(document: Document, name: string): string {
  return schemeOf(document, name)["x-credential"]?.option ?? name;
}

function secretOf(document: Document, name: string): string {
  return isBasic(schemeOf(document, name)) ? "contract:secret" : `contract-${name.replace(/[^\w-]/g, "-")}`;
}

function placeOf({ type, in: place, name }: SecurityScheme): Omit<CredentialPlace, "value"> | undefined {
  if (type === "http" || type === "oauth2" || type === "openIdConnect") return { in: "header", name: "authorization" };
  if (type !== "apiKey" || !name || (place !== "header" && place !== "query" && place !== "cookie")) return undefined;
  return { in: place, name };
}

function written(scheme: SecurityScheme, secret: string): string {
  if (scheme.type === "apiKey") return secret;
  return isBasic(scheme) ? `Basic ${btoa(secret)}` : `Bearer ${secret}`;
}

function isBasic({ type, scheme }: SecurityScheme): boolean {
  return type === "http" && scheme?.toLowerCase() === "basic";
}
