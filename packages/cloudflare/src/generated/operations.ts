// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { type Api, checkCredentials, expandOperations, fillAlternative, nextByPage } from "@certspec/core/provider";

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
  sensitive: ["private_key"],
  operations: /* @__PURE__ */ expandOperations({
    customCsrs: {
      path: "/{accounts_or_zones}/{account_or_zone_id}/custom_csrs",
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
      },
      verbs: {
        list: {
          parameters: ["page", "per_page", "order", "direction"],
          pagination: {
            style: "page",
            defaultSize: 50,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{custom_csr_id}" },
        delete: { request: "DELETE /{custom_csr_id}" },
      },
    },
    clientCertificates: {
      path: "/zones/{zone_id}/client_certificates",
      verbs: {
        list: {
          parameters: ["status", "page", "per_page", "limit", "offset"],
          pagination: {
            style: "page",
            defaultSize: 20,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{client_certificate_id}" },
        delete: { request: "DELETE /{client_certificate_id}" },
        edit: { bodyRequired: true, body: "application/json", request: "PATCH /{client_certificate_id}" },
      },
    },
    certificateAuthorities_hostnameAssociations: {
      path: "/zones/{zone_id}/certificate_authorities/hostname_associations",
      verbs: {
        get: { parameters: ["mtls_certificate_id"], request: "GET" },
        update: { bodyRequired: true, body: "application/json", request: "PUT" },
      },
    },
    zeroTrust_gateway_certificates: {
      path: "/accounts/{account_id}/gateway/certificates",
      verbs: {
        list: { pagination: { items: "result" }, request: "GET" },
        create: { body: "application/json", request: "POST" },
        get: { request: "GET /{certificate_id}" },
        delete: { request: "DELETE /{certificate_id}" },
        activate: { request: "POST /{certificate_id}/activate" },
        deactivate: { request: "POST /{certificate_id}/deactivate" },
      },
    },
    customCertificates: {
      path: "/zones/{zone_id}/custom_certificates",
      verbs: {
        list: {
          parameters: ["page", "per_page", "match", "status"],
          pagination: {
            style: "page",
            defaultSize: 20,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{custom_certificate_id}" },
        delete: { request: "DELETE /{custom_certificate_id}" },
        edit: { bodyRequired: true, body: "application/json", request: "PATCH /{custom_certificate_id}" },
        prioritize_update: { bodyRequired: true, body: "application/json", request: "PUT /prioritize" },
      },
    },
    mtlsCertificates: {
      path: "/accounts/{account_id}/mtls_certificates",
      verbs: {
        list: { parameters: [{ name: "type", explode: false }], pagination: { items: "result" }, request: "GET" },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{mtls_certificate_id}" },
        delete: { request: "DELETE /{mtls_certificate_id}" },
        associations_get: { pagination: { items: "result" }, request: "GET /{mtls_certificate_id}/associations" },
      },
    },
    originCACertificates: {
      path: "/certificates",
      security: [["api_token"]],
      verbs: {
        list: {
          parameters: [{ name: "zone_id", required: true }, "page", "per_page", "limit", "offset"],
          pagination: {
            style: "page",
            defaultSize: 20,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{certificate_id}" },
        delete: { envelope: { data: "result" }, request: "DELETE /{certificate_id}" },
      },
    },
    ssl_certificatePacks: {
      path: "/zones/{zone_id}/ssl/certificate_packs",
      verbs: {
        list: {
          parameters: ["page", "per_page", "status", "deploy"],
          pagination: {
            style: "page",
            defaultSize: 20,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST /order" },
        get: { request: "GET /{certificate_pack_id}" },
        delete: { request: "DELETE /{certificate_pack_id}" },
        edit: { bodyRequired: true, body: "application/json", request: "PATCH /{certificate_pack_id}" },
        quota_get: { request: "GET /quota" },
      },
    },
    ssl_verification: {
      path: "/zones/{zone_id}/ssl/verification",
      verbs: {
        get: {
          parameters: ["retry"],
          pagination: { items: "result" },
          envelope: { data: "result" },
          request: "GET",
        },
        edit: { bodyRequired: true, body: "application/json", request: "PATCH /{certificate_pack_id}" },
      },
    },
    ssl_universal_settings: {
      path: "/zones/{zone_id}/ssl/universal/settings",
      verbs: { get: { request: "GET" }, edit: { bodyRequired: true, body: "application/json", request: "PATCH" } },
    },
    keylessCertificates: {
      path: "/zones/{zone_id}/keyless_certificates",
      verbs: {
        list: { pagination: { items: "result" }, request: "GET" },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{keyless_certificate_id}" },
        delete: { request: "DELETE /{keyless_certificate_id}" },
        edit: { bodyRequired: true, body: "application/json", request: "PATCH /{keyless_certificate_id}" },
      },
    },
    originTLSClientAuth_zoneCertificates: {
      path: "/zones/{zone_id}/origin_tls_client_auth",
      verbs: {
        list: { pagination: { items: "result" }, request: "GET" },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{certificate_id}" },
        delete: { request: "DELETE /{certificate_id}" },
      },
    },
    originTLSClientAuth_settings: {
      path: "/zones/{zone_id}/origin_tls_client_auth/settings",
      verbs: { get: { request: "GET" }, update: { bodyRequired: true, body: "application/json", request: "PUT" } },
    },
    originTLSClientAuth_hostnameAssociations: {
      path: "/zones/{zone_id}/origin_tls_client_auth/hostnames",
      verbs: {
        list: {
          parameters: ["page", "per_page", "status"],
          pagination: {
            style: "page",
            defaultSize: 50,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
      },
    },
    originTLSClientAuth_hostnames: {
      path: "/zones/{zone_id}/origin_tls_client_auth/hostnames",
      verbs: {
        update: { bodyRequired: true, body: "application/json", request: "PUT" },
        get: { request: "GET /{hostname}" },
      },
    },
    originTLSClientAuth_hostnameCertificates: {
      path: "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates",
      verbs: {
        list: { pagination: { items: "result" }, request: "GET" },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{certificate_id}" },
        delete: { request: "DELETE /{certificate_id}" },
      },
    },
    zeroTrust_access_certificates: {
      path: "/{accounts_or_zones}/{account_or_zone_id}/access/certificates",
      oneOf: {
        account_id: { accounts_or_zones: "accounts", account_or_zone_id: "{account_id}" },
        zone_id: { accounts_or_zones: "zones", account_or_zone_id: "{zone_id}" },
      },
      verbs: {
        list: {
          parameters: ["page", "per_page"],
          pagination: {
            style: "page",
            defaultSize: 50,
            items: "result",
            size: "per_page",
            page: "page",
            pages: "result_info.total_pages",
            total: "result_info.total_count",
          },
          request: "GET",
        },
        create: { bodyRequired: true, body: "application/json", request: "POST" },
        get: { request: "GET /{certificate_id}" },
        update: { bodyRequired: true, body: "application/json", request: "PUT /{certificate_id}" },
        delete: { request: "DELETE /{certificate_id}" },
        settings_get: { pagination: { items: "result" }, request: "GET /settings" },
        settings_update: { bodyRequired: true, body: "application/json", request: "PUT /settings" },
      },
    },
  }),
  checkCredentials: checkCredentials,
  fillAlternative: fillAlternative,
  nextPage: nextByPage,
};
