import type { Document, SecurityScheme } from "@certspec/openapi";
import type { Operation } from "../checker/operations-of.ts";
import { resolveReference } from "../checker/resolve-reference.ts";
import { inSeparatePlaces, placeOf } from "../checker/security/carried.ts";
import { isBasic } from "../checker/security/written.ts";

/** The credential sets at an operation, each the schemes that belong together; one without schemes is anonymous. */
export function credentialSetsOf(document: Document, { object }: Operation): string[][] {
  const declared = object.security ?? document.security;
  if (declared && !declared.length) return [[]];
  const credentialSets = (declared ?? []).map((requirement) => Object.keys(requirement));
  return [...new Map(credentialSets.map((credentialSet) => [credentialSet.join(), credentialSet])).values()];
}

/** Whether an operation demands credentials of which a message shows something: a certificate belongs to the connection. */
export function demandsVisible(document: Document, operation: Operation): boolean {
  const credentialSets = credentialSetsOf(document, operation);
  const isVisible = (name: string): boolean => placeOf(schemeOf(document, name)) !== undefined;
  return credentialSets.length > 0 && credentialSets.every((credentialSet) => credentialSet.some(isVisible));
}

/** The way that a case takes where it names none: the first that takes any credentials. */
export function defaultCredentialSet(document: Document, operation: Operation): string[] {
  return credentialSetsOf(document, operation).find(({ length }) => length > 0) ?? [];
}

/**
 * Secrets for a client by the names of its options: those of one credential set. A client of a public operation has
 * the secrets of the rest of the document, since it must not send them.
 */
export function credentialOptions(
  document: Document,
  operation: Operation,
  credentialSet?: readonly string[],
): Record<string, string> {
  const own = defaultCredentialSet(document, operation);
  const { security: _own, ...rest } = operation.object;
  const names = credentialSet ?? (own.length ? own : defaultCredentialSet(document, { ...operation, object: rest }));
  return Object.fromEntries(
    inSeparatePlaces(document, names).map((name) => [optionOf(document, name), secretOf(document, name)]),
  );
}

/** The client's secrets for an operation by the names of their schemes. */
export function secretsFor(
  document: Document,
  operation: Operation,
  credentialSet: readonly string[] = defaultCredentialSet(document, operation),
): Record<string, string> {
  return Object.fromEntries(inSeparatePlaces(document, credentialSet).map((name) => [name, secretOf(document, name)]));
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
