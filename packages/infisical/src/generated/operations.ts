// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import { type Api, logIn } from "@certspec/core";

export const api: Api = {
  provider: "infisical",
  version: "0.0.0",
  servers: { us: "https://us.infisical.com", eu: "https://eu.infisical.com", "self-hosted": "http://localhost:8080" },
  schemes: {
    bearerAuth: {
      option: "token",
      env: "INFISICAL_TOKEN",
      in: "bearer",
      login: {
        option: "auth",
        request: "POST /api/v1/auth/universal-auth/login",
        fields: {
          clientId: "INFISICAL_UNIVERSAL_AUTH_CLIENT_ID",
          clientSecret: "INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET",
        },
        token: "accessToken",
        expiresIn: "expiresIn",
      },
    },
  },
  security: [["bearerAuth"]],
  error: { code: "error", message: "message", requestId: { field: "reqId" } },
  operations: {
    certificateRequests_get: { request: "GET /api/v1/cert-manager/certificates/certificate-requests/{requestId}" },
  },
  login: logIn,
};
