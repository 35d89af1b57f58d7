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
    customCsrs_create: {
      request: "POST /{accounts_or_zones}/{account_or_zone_id}/custom_csrs",
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
      },
      body: "application/json",
      bodyRequired: true,
    },
    customCsrs_get: {
      request: "GET /{accounts_or_zones}/{account_or_zone_id}/custom_csrs/{custom_csr_id}",
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
      },
    },
    customCsrs_delete: {
      request: "DELETE /{accounts_or_zones}/{account_or_zone_id}/custom_csrs/{custom_csr_id}",
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
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
    clientCertificates_create: { request: "POST /zones/{zone_id}/client_certificates", body: "application/json", bodyRequired: true },
    clientCertificates_get: { request: "GET /zones/{zone_id}/client_certificates/{client_certificate_id}" },
    clientCertificates_delete: { request: "DELETE /zones/{zone_id}/client_certificates/{client_certificate_id}" },
    clientCertificates_edit: {
      request: "PATCH /zones/{zone_id}/client_certificates/{client_certificate_id}",
      body: "application/json",
      bodyRequired: true,
    },
    certificateAuthorities_hostnameAssociations_get: {
      request: "GET /zones/{zone_id}/certificate_authorities/hostname_associations",
      parameters: ["mtls_certificate_id"],
    },
    certificateAuthorities_hostnameAssociations_update: {
      request: "PUT /zones/{zone_id}/certificate_authorities/hostname_associations",
      body: "application/json",
      bodyRequired: true,
    },
    zeroTrust_gateway_certificates_list: {
      request: "GET /accounts/{account_id}/gateway/certificates",
      pagination: { style: "single", items: "result" },
    },
    zeroTrust_gateway_certificates_create: { request: "POST /accounts/{account_id}/gateway/certificates", body: "application/json" },
    zeroTrust_gateway_certificates_get: { request: "GET /accounts/{account_id}/gateway/certificates/{certificate_id}" },
    zeroTrust_gateway_certificates_delete: { request: "DELETE /accounts/{account_id}/gateway/certificates/{certificate_id}" },
    zeroTrust_gateway_certificates_activate: { request: "POST /accounts/{account_id}/gateway/certificates/{certificate_id}/activate" },
    zeroTrust_gateway_certificates_deactivate: { request: "POST /accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate" },
  },
};
