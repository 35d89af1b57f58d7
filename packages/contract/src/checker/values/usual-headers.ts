const usual = new Set(
  [
    "accept accept-charset accept-encoding accept-language authorization cache-control connection content-encoding",
    "content-language content-length content-md5 content-type cookie date dnt expect forwarded from host idempotency-key",
    "if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive max-forwards origin pragma prefer",
    "priority proxy-connection range referer te trailer transfer-encoding tracestate traceparent baggage upgrade",
    "upgrade-insecure-requests user-agent via x-requested-with x-request-id x-correlation-id x-real-ip x-b3-traceid",
    "x-b3-spanid x-b3-sampled x-http-method-override digest content-digest signature signature-input",
  ].flatMap((line) => line.split(" ")),
);

/** Returns whether a header belongs to HTTP, browsers, proxies or tracing: no document declares it. */
export function isUsualHeader(name: string): boolean {
  return usual.has(name) || name.startsWith(":") || /^(?:sec-|x-forwarded-|proxy-|cf-|x-amzn-|x-stainless-)/.test(name);
}
