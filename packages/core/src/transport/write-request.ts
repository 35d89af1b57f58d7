import type { Api } from "../api.ts";
import { requestErrorOf } from "../errors/request-error-of.ts";
import { baseUrlOf } from "../request/base-url-of.ts";
import { type BuiltRequest, buildRequest } from "../request/build-request.ts";
import type { TransportCall } from "./create-transport.ts";

/**
 * Builds the request of an operation, without credentials.
 * @throws {RequestError} for a parameter that is missing, unknown or cannot be serialized, and for an invalid base URL.
 */
export function writeRequest(
  api: Api,
  { operation, context, values, options }: Omit<TransportCall, "build">,
): BuiltRequest {
  try {
    return buildRequest(api, operation, values, { ...options, baseUrl: baseUrlOf(api, options) });
  } catch (error) {
    throw requestErrorOf(error, context);
  }
}
