// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { type Api, nextByCursor, placeParameter } from "@certspec/core";

export const api: Api = {
  provider: "numeral",
  version: "0.0.0",
  servers: { default: "https://api.numeralhq.com" },
  schemes: { bearerAuth: { option: "apiKey", env: "NUMERAL_API_KEY", in: "bearer" } },
  security: [["bearerAuth"]],
  error: { code: "type", message: "message", requestId: { header: "x-request-id" } },
  operations: {
    certificateRequests_list: {
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
      request: "GET /tax/certificate-requests",
    },
    certificateRequests_get: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      request: "GET /tax/certificate-requests/{request_id}",
    },
    certificateRequests_cancel: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      request: "DELETE /tax/certificate-requests/{request_id}",
      idempotent: true,
    },
    certificates_list: {
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
      request: "GET /tax/certificates",
    },
    certificates_get: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      request: "GET /tax/certificates/{certificate_id}",
    },
    customers_list: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }, "cursor"],
      pagination: { style: "cursor", cursor: "cursor", items: "customers", next: "last_customer_id", more: "has_more" },
      request: "GET /tax/customers",
    },
    customers_create: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      bodyRequired: true,
      body: "application/json",
      request: "POST /tax/customers",
    },
    customers_get: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }, "id_type"],
      request: "GET /tax/customers/{customer_id}",
    },
    customers_delete: {
      parameters: [{ name: "X-API-Version", in: "header", const: "2026-03-01" }],
      request: "DELETE /tax/customers/{customer_id}",
    },
  },
  places: placeParameter,
  nextPage: nextByCursor,
};
