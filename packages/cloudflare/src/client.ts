import type { BaseClient, ClientOptions, ErrorGuard } from "@certspec/core";
import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from "./generated/operations.ts";
import type { Credentials, OperationErrors, Resources } from "./generated/resources.ts";

export * from "@certspec/core";
export type * from "./generated/resources.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export * from "./generated/values.ts";

/** Options of a client of Cloudflare: credentials, and how requests are sent. */
export type CloudflareOptions = Credentials & ClientOptions;

/** A client of Cloudflare's certificate API: resources of named operations, and `request` for the rest. */
export type Cloudflare = Resources & BaseClient<CloudflareOptions>;

/**
 * Creates a client of Cloudflare's certificate API.
 * @throws {RequestError} when an option is unknown or invalid, or when credentials conflict.
 */
export function createCloudflare(options: CloudflareOptions = {}): Cloudflare {
  return createClient<Resources, CloudflareOptions>(api, options);
}

/** Narrows an error of this client by operation and status, down to the type of its body. */
export const isApiError: ErrorGuard<OperationErrors> = /* @__PURE__ */ createErrorGuard<OperationErrors>(api);
