import { type Auth, authScheme } from "./auth-scheme.ts";
import { firstSpecParts } from "./first-spec-parts.ts";
import type { ProviderNames } from "./provider-names.ts";
import type { SpecDraft } from "./spec-draft.ts";
import { yamlText } from "./yaml-text.ts";

/** A first spec of two operations, for its maintainer to replace by what the provider documents. */
export function firstSpec(names: ProviderNames, { auth, baseUrl }: { auth: Auth; baseUrl: string }): SpecDraft {
  const schemes = authScheme(auth, names);
  const docs = `${new URL(baseUrl).origin.replace(/^http:/, "https:")}/docs`;
  const root = {
    openapi: "3.1.0",
    info: {
      title: `${names.title} certificates`,
      version: "1.0.0",
      summary: `Certificate operations of the ${names.title} API.`,
      description: `Certificates in ${names.title}.`,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: baseUrl, description: "The public API." }],
    security: Object.keys(schemes).map((scheme) => ({ [scheme]: [] })),
    "x-error": { code: "code", message: "message" },
    tags: [{ name: "Certificates", description: `The certificates that ${names.title} has issued.` }],
    paths: {
      "/certificates": { get: { $ref: "operations/certificates_list.yaml" } },
      "/certificates/{certificate_id}": { get: { $ref: "operations/certificates_get.yaml" } },
    },
    components: { securitySchemes: schemes },
  };
  const parts = firstSpecParts(docs);
  return {
    files: Object.fromEntries(
      Object.entries({ "openapi.yaml": root, ...parts }).map(([file, value]) => [file, yamlText(value)]),
    ),
    operations: [
      { id: "certificates_list", request: "GET /certificates", summary: "List certificates", docs },
      { id: "certificates_get", request: "GET /certificates/{certificate_id}", summary: "Get a certificate", docs },
    ],
    remarks: [],
    credentials: Object.values(schemes).map(
      (scheme) => (scheme as { "x-credential": SpecDraft["credentials"][number] })["x-credential"],
    ),
    provenance:
      "Nothing here is a fact yet: `pnpm new-provider` made up two operations. Replace them by documented ones.",
  };
}
