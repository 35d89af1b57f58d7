import type { HostResponse } from "../server/host-response.ts";

const page = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>
`;

/** The page of a proxy when the server behind it does not answer. */
export function htmlResponse(status = 502): Pick<HostResponse, "status" | "headers" | "body"> {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body: page };
}

/** Returns a response with a body that is malformed for its media type. */
export function malformed(response: HostResponse): HostResponse {
  const { body = "" } = response;
  return { ...response, body: `${body.slice(0, Math.floor(body.length / 2))}<` };
}

/** Returns a response with a `Retry-After` of one second. */
export function rateLimited(response: HostResponse): HostResponse {
  return { ...response, headers: { ...response.headers, "retry-after": "1" } };
}
