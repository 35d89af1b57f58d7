import type { BaseClient, ClientOptions, ErrorGuard } from "@certspec/core";
import { createClient, createErrorGuard } from "@certspec/core/provider";
import { api } from "./generated/operations.ts";
import type { Credentials, OperationErrors, Resources } from "./generated/resources.ts";

export * from "@certspec/core";
export type * from "./generated/resources.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export * from "./generated/values.ts";

/** Options of a client of Numeral: credentials, and how requests are sent. */
export type NumeralOptions = Credentials & ClientOptions;

/** A client of Numeral's certificate API: resources of named operations, and `request` for the rest. */
export type Numeral = Resources & BaseClient<NumeralOptions>;

/**
 * Creates a client of Numeral's certificate API.
 * @throws {RequestError} when an option is unknown or invalid, or when credentials conflict.
 */
export function createNumeral(options: NumeralOptions = {}): Numeral {
  return createClient<Resources, NumeralOptions>(api, options);
}

/** Narrows an error of this client by operation and status, down to the type of its body. */
export const isApiError: ErrorGuard<OperationErrors> = /* @__PURE__ */ createErrorGuard<OperationErrors>(api);
