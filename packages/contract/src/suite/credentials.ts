import type { Document, SecurityScheme } from "@certspec/openapi";
import type { Operation } from "../checker/operations-of.ts";
import { resolveReference } from "../checker/resolve-reference.ts";
import { isBasic } from "../checker/security/written.ts";

/** The ways to authenticate at an operation, each the schemes that belong together; one without schemes is anonymous. */
export function waysOf(document: Document, { object }: Operation): string[][] {
  const declared = object.security ?? document.security;
  if (declared && !declared.length) return [[]];
  const ways = (declared ?? []).map((requirement) => Object.keys(requirement));
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}

/** The way that a case takes where it names none: the first that takes any credentials. */
export function usualWay(document: Document, operation: Operation): string[] {
  return waysOf(document, operation).find(({ length }) => length > 0) ?? [];
}

/**
 * Secrets for a client by the names of its options: those of one way to authenticate. A client of a public operation has
 * the secrets of the rest of the document, since it must not send them.
 */
export function credentialOptions(
  document: Document,
  operation: Operation,
  way?: readonly string[],
): Record<string, string> {
  const own = usualWay(document, operation);
  const { security: _own, ...rest } = operation.object;
  const names = way ?? (own.length ? own : usualWay(document, { ...operation, object: rest }));
  return Object.fromEntries(names.map((name) => [optionOf(document, name), secretOf(document, name)]));
}

/** The client's secrets for an operation by the names of their schemes. */
export function secretsFor(
  document: Document,
  operation: Operation,
  way: readonly string[] = usualWay(document, operation),
): Record<string, string> {
  return Object.fromEntries(way.map((name) => [name, secretOf(document, name)]));
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
