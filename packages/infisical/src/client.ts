import type { BaseClient, ClientOptions, ErrorGuard } from "@certspec/core";
import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from "./generated/operations.ts";
import type { Credentials, OperationErrors, Resources, ServerName } from "./generated/resources.ts";

export * from "@certspec/core";
export type * from "./generated/resources.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export * from "./generated/values.ts";

/** Options of a client of Infisical: credentials, and how requests are sent. */
export type InfisicalOptions = Credentials &
  ClientOptions & {
    /** One of the servers that the spec names; `baseUrl` takes any other. @default "us" */
    server?: ServerName | undefined;
  };

/** A client of Infisical's certificate API: resources of named operations, and `request` for the rest. */
export type Infisical = Resources & BaseClient<InfisicalOptions>;

/**
 * Creates a client of Infisical's certificate API.
 * @throws {RequestError} when an option is unknown or invalid, or when credentials conflict.
 */
export function createInfisical(options: InfisicalOptions = {}): Infisical {
  return createClient<Resources, InfisicalOptions>(api, options);
}

/** Narrows an error of this client by operation and status, down to the type of its body. */
export const isApiError: ErrorGuard<OperationErrors> = /* @__PURE__ */ createErrorGuard<OperationErrors>(api);
