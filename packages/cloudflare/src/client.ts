import type { BaseClient, ClientOptions, ErrorGuard } from "@certspec/core";
import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from "./generated/operations.ts";
import type { Credentials, OperationErrors, Resources } from "./generated/resources.ts";

export * from "@certspec/core";
export type * from "./generated/resources.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export * from "./generated/values.ts";

/** Options of a client of Cloudflare: credentials, and how requests are sent. */
export interface CloudflareOptions extends Credentials, ClientOptions {}

/** A client of Cloudflare's certificate API: resources of named operations, and `request` for the rest. */
export type Cloudflare = Resources & BaseClient;

/**
 * Create a client of Cloudflare's certificate API.
 * @throws {RequestError} when the options contradict each other.
 */
export function createCloudflare(options: CloudflareOptions = {}): Cloudflare {
  return createClient<Resources>(api, options);
}

/** Narrow an error of this client by operation and status, down to the type of its body. */
export const isApiError: ErrorGuard<OperationErrors> = /* @__PURE__ */ createErrorGuard<OperationErrors>(api);
