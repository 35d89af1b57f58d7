import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "@certspec/mock";

type Node = Record<string, unknown>;

/** What a custom CSR is made of. */
export const newCsr = {
  name: "Mine",
  key_type: "p256v1",
  common_name: "example.org",
  organization: "Example Inc.",
  organizational_unit: "Web",
  locality: "Berlin",
  state: "Berlin",
  country: "DE",
  sans: ["example.org"],
  description: "For tests",
} as const;

/** Cloudflare's document, with the operations on single things where it does not have them itself. */
export function withMoreOperations(): OpenApiDocument {
  const document = JSON.parse(readFileSync(new URL(import.meta.resolve("@certspec/cloudflare/openapi.json")), "utf8"));
  add("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs", "post", "CustomCsr", {
    body: Object.fromEntries(Object.keys(newCsr).map((name) => [name, name === "sans" ? "array" : "string"])),
  });
  add("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs/{custom_csr_id}", "get", "CustomCsr");
  add("/{accounts_or_zones}/{account_or_zone_id}/custom_csrs/{custom_csr_id}", "delete", "CustomCsr");
  add("/zones/{zone_id}/client_certificates", "post", "ClientCertificate", {
    body: { csr: "string", validity_days: "integer" },
  });
  add("/zones/{zone_id}/client_certificates/{client_certificate_id}", "get", "ClientCertificate");
  add("/zones/{zone_id}/client_certificates/{client_certificate_id}", "delete", "ClientCertificate", {
    summary: "Revoke it",
  });
  add("/accounts/{account_id}/gateway/certificates", "post", "GatewayCertificate", {
    body: { validity_period_days: "integer" },
  });
  add("/accounts/{account_id}/gateway/certificates/{certificate_id}", "get", "GatewayCertificate");
  add("/accounts/{account_id}/gateway/certificates/{certificate_id}", "delete", "GatewayCertificate");
  for (const [verb, binding_status] of [
    ["activate", "pending_deployment"],
    ["deactivate", "pending_deletion"],
  ] as const) {
    const path = `/accounts/{account_id}/gateway/certificates/{certificate_id}/${verb}`;
    add(path, "post", "GatewayCertificate", { shows: { binding_status } });
  }
  return document;

  function add(
    path: string,
    method: string,
    schema: string,
    { body, summary, shows }: { body?: Node; summary?: string; shows?: Node } = {},
  ): void {
    document.paths[path] ??= {};
    if (document.paths[path][method]) return;
    const example = document.components.responses[`${schema}List`].content["application/json"].examples.default.value;
    const properties = Object.fromEntries(Object.entries(body ?? {}).map(([name, type]) => [name, { type }]));
    document.paths[path][method] = {
      summary,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => parameter(name)),
      ...(body && { requestBody: { content: { "application/json": { schema: { type: "object", properties } } } } }),
      responses: {
        200: {
          description: "It.",
          content: {
            "application/json": {
              schema: { type: "object", properties: { result: { $ref: `#/components/schemas/${schema}` } } },
              example: { success: true, errors: [], messages: [], result: { ...example.result[0], ...shows } },
            },
          },
        },
        "4XX": { $ref: "#/components/responses/Failure" },
      },
    };
  }

  function parameter(name: string): Node {
    const $ref = `#/components/parameters/${name}`;
    return document.components.parameters[name]
      ? { $ref }
      : { name, in: "path", required: true, schema: { type: "string" } };
  }
}
