import type { HostResponse } from "../server/host-response.ts";
import { violationsHeader } from "../server/violations-header.ts";

/** Returns the headers of a response, including the length of its body and the violations. */
export function responseHeaders(
  { headers, violations }: HostResponse,
  length: number | undefined,
): Record<string, string> {
  return {
    ...headers,
    ...(violations.length > 0 && { "x-certspec-violations": violationsHeader(violations) }),
    ...(length !== undefined && { "content-length": String(length) }),
  };
}
