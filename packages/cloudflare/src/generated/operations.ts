// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { Api } from "@certspec/core";

export const api: Api = {
  provider: "cloudflare",
  version: "0.0.0",
  servers: { default: "https://api.cloudflare.com/client/v4" },
  schemes: {
    api_email: { option: "apiEmail", env: "CLOUDFLARE_EMAIL", in: "header", name: "X-Auth-Email" },
    api_key: { option: "apiKey", env: "CLOUDFLARE_API_KEY", in: "header", name: "X-Auth-Key" },
    api_token: { option: "apiToken", env: "CLOUDFLARE_API_TOKEN", in: "bearer" },
  },
  security: [["api_token"], ["api_email", "api_key"]],
  envelope: { data: "result", success: "success" },
  error: { code: "errors.0.code", message: "errors.0.message", errors: "errors", requestId: { header: "cf-ray" } },
  operations: {
    customCsrs_list: {
      request: "GET /{accounts_or_zones}/{account_or_zone_id}/custom_csrs",
      parameters: ["page", "per_page", "order", "direction"],
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
      },
      pagination: {
        style: "page",
        page: "page",
        size: "per_page",
        items: "result",
        total: "result_info.total_count",
        pages: "result_info.total_pages",
        defaultSize: 50,
      },
    },
    clientCertificates_list: {
      request: "GET /zones/{zone_id}/client_certificates",
      parameters: ["status", "page", "per_page", "limit", "offset"],
      pagination: {
        style: "page",
        page: "page",
        size: "per_page",
        items: "result",
        total: "result_info.total_count",
        pages: "result_info.total_pages",
        defaultSize: 20,
      },
    },
    zeroTrust_gateway_certificates_list: {
      request: "GET /accounts/{account_id}/gateway/certificates",
      pagination: { style: "single", items: "result" },
    },
  },
};
