import type { RequestHeaders } from "../request/headers.ts";
import type { Scheme } from "../table.ts";

/** Adds a secret to a request as its scheme declares. */
export function applyCredential(
  request: { url: string; headers: RequestHeaders },
  { in: place, name = "authorization" }: Scheme,
  secret: string,
): void {
  const { url, headers } = request;
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(secret)}`;
  if (place === "query") request.url = `${url}${url.includes("?") ? "&" : "?"}${pair}`;
  else if (place === "cookie") headers.cookie = headers.cookie ? `${headers.cookie}; ${pair}` : pair;
  else if (place === "basic") headers.authorization = `Basic ${btoa(secret)}`;
  else if (place === "bearer") headers.authorization = `Bearer ${secret}`;
  else headers[name.toLowerCase()] = secret;
}
