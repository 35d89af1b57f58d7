// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { Api } from "@certspec/core/provider";

export const api: Api = {
  provider: "numeral",
  version: "0.0.0",
  servers: { default: "https://api.numeralhq.com" },
  schemes: { bearerAuth: { option: "apiKey", env: "NUMERAL_API_KEY", in: "bearer" } },
  security: [["bearerAuth"]],
  error: { code: "type", message: "message", requestId: { header: "x-request-id" } },
  operations: {
    certificateRequests_list: {
      request: "GET /tax/certificate-requests",
      parameters: [
        { name: "X-API-Version", in: "header", const: "2026-03-01" },
        "status",
        "customer_id",
        "id_type",
        "limit",
        "cursor",
      ],
      pagination: {
        style: "cursor",
        cursor: "cursor",
        size: "limit",
        items: "certificate_requests",
        next: "next_cursor",
        more: "has_more",
        defaultSize: 10,
      },
    },
    certificateRequests_get: {
      request: "GET /tax/certificate-requests/{request_id}",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
    },
    certificateRequests_cancel: {
      request: "DELETE /tax/certificate-requests/{request_id}",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      idempotent: true,
    },
    certificates_list: {
      request: "GET /tax/certificates",
      parameters: [
        { name: "X-API-Version", in: "header", const: "2026-03-01" },
        "status",
        "customer_id",
        "id_type",
        "jurisdiction",
        "limit",
        "cursor",
      ],
      pagination: {
        style: "cursor",
        cursor: "cursor",
        size: "limit",
        items: "certificates",
        next: "next_cursor",
        more: "has_more",
        defaultSize: 10,
      },
    },
    certificates_get: {
      request: "GET /tax/certificates/{certificate_id}",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
    },
    customers_list: {
      request: "GET /tax/customers",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }, "cursor"],
      pagination: { style: "cursor", cursor: "cursor", items: "customers", next: "last_customer_id", more: "has_more" },
    },
    customers_create: {
      request: "POST /tax/customers",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      body: "application/json",
      bodyRequired: true,
    },
    customers_get: {
      request: "GET /tax/customers/{customer_id}",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }, "id_type"],
    },
    customers_delete: {
      request: "DELETE /tax/customers/{customer_id}",
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
    },
  },
};
