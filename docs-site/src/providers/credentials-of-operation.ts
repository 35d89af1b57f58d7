import { alternativesOf, type CredentialFacts } from "../../../scripts/src/generator/api-facts.ts";
import type { DocumentedOperation } from "./provider.ts";

/** The credential sets that an operation accepts; none for a public one. */
export function credentialsOfOperation({ source, provider }: DocumentedOperation): CredentialFacts[][] {
  const alternatives = alternativesOf(source.security ?? provider.document.security);
  return alternatives
    .map((schemes) => provider.credentials.filter(({ scheme }) => schemes.includes(scheme)))
    .filter(({ length }) => length);
}
