import { applyBearerOrHeader, type CredentialWriter } from "./apply-bearer-or-header.ts";

/** Adds a secret to a request as any scheme of OpenAPI declares it. */
export const applyCredential: CredentialWriter = (request, scheme, value) => {
  const { headers, url } = request;
  const { in: place, name = "" } = scheme;
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  const cookie = headers.get("cookie");
  if (place === "query") request.url += (url.includes("?") ? "&" : "?") + pair;
  else if (place === "cookie") headers.set(place, cookie ? `${cookie}; ${pair}` : pair);
  else if (place === "basic") headers.set("authorization", `Basic ${btoa(value)}`);
  else applyBearerOrHeader(request, scheme, value);
};
