import type { Document, SecurityRequirement, SecurityScheme } from "./document.ts";
import type { Operation } from "./operations-of.ts";
import { resolveReference } from "./resolve-reference.ts";
import { isBasic } from "./security/written.ts";

/** Secrets for a client: those of the first way to authenticate, of the operation or else of the whole document. */
export function credentialOptions(document: Document, operation: Operation): Record<string, string> {
  const names =
    [firstWay(operation.object.security), firstWay(document.security)].find(({ length }) => length > 0) ?? [];
  return Object.fromEntries(names.map((name) => [optionOf(document, name), secretOf(document, name)]));
}

/** The client's secrets for an operation by the names of their schemes. */
export function secretsFor(document: Document, operation: Operation): Record<string, string> {
  const names = firstWay(operation.object.security ?? document.security);
  return Object.fromEntries(names.map((name) => [name, secretOf(document, name)]));
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
