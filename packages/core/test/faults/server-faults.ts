import { gzipSync } from "node:zlib";
import { bytes, drip, endless, headOf, json, reset, response, stall, unbounded } from "./faults.ts";
import type { Fault } from "./start-fault-server.ts";

/** What a fault comes to: the facts of an error, or a value. */
export interface Expected {
  error?: { name: string; status?: number; message?: string; [fact: string]: unknown };
  value?: unknown;
}

/** A fault of a server, and the result of the call. */
export interface ServerFault {
  name: string;
  faults: readonly Fault[];
  expected: Expected;
  /** Whether it is worth another attempt. */
  isRetried: boolean;
  /** Requests of one attempt: more than one where redirects are followed. */
  requests: number;
  /** Delay that the server asks for in place of the back-off, in milliseconds. */
  delayMs?: number;
}

const ok = { ok: true };
const body = JSON.stringify(ok);
const zipped = gzipSync(JSON.stringify({ ok: true, padding: "x".repeat(5_000) }));
const gzip = { headers: { "content-encoding": "gzip" } };
const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;

const lost = (message = "The connection failed"): Expected => ({ error: { name: "NetworkError", message } });
const timedOut: Expected = {
  error: { name: "TimeoutError", timeoutMs: 200, message: "No response within 200 ms (timeoutMs)" },
};
const broken = (message: string, status = 200): Expected => ({
  error: { name: "ResponseError", status, requestId: "req-1", message },
});
const apiError = (status: number, facts: object = {}): Expected => ({
  error: { name: "ApiError", status, requestId: "req-1", ...facts },
});

const chunked = (text: string): Fault => unbounded(text, { headers: { "transfer-encoding": "chunked" } });
const withoutLastChunk = chunked(`b\r\n${body}\r\n`);
const insideChunk = chunked(`b\r\n${body.slice(0, 6)}`);
/** For the `fetch` of Node 20, the end of the connection is the end of the body: what is missing goes unnoticed. */
const noticesCutChunks = !process.version.startsWith("v20.");

/** Faults that say nothing about the next attempt, so that a safe request is sent again. */
const passing: Record<string, [fault: Fault, expected: Expected, delayMs?: number]> = {
  "a reset before the response": [reset(), lost()],
  "a reset inside the headers": [reset("HTTP/1.1 200 OK\r\ncontent-ty"), lost()],
  "a reset inside the body": [reset(`${headOf({ headers: { "content-length": 11 } })}{"ok"`), lost()],
  "a close without a response": [bytes(""), lost()],
  "a close inside the headers": [bytes("HTTP/1.1 200 OK\r\ncontent-ty"), lost()],
  "a garbage status line": [bytes("HTTP/1.1 two hundred\r\n\r\n"), lost()],
  "a response of another protocol": [bytes("SSH-2.0-OpenSSH_9.6\r\n"), lost()],
  "a response of HTTP/0.9": [bytes(body), lost()],
  "a header with NUL": [bytes(`HTTP/1.1 200 OK\r\nx-bad: a\0b\r\ncontent-length: 2\r\n\r\n{}`), lost()],
  "headers without an end": [bytes(`HTTP/1.1 200 OK\r\nx-long: ${"x".repeat(100_000)}\r\n\r\n{}`), lost()],
  "a body shorter than its Content-Length": [response(body, { headers: { "content-length": 99 } }), lost()],
  "two lengths that differ": [
    bytes(`HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 9\r\nconnection: close\r\n\r\n{}`),
    lost(),
  ],
  "a chunk of a size that is not a number": [chunked(`zz\r\n${body}\r\n0\r\n\r\n`), lost()],
  ...(noticesCutChunks && {
    "chunks without the last one": [withoutLastChunk, lost()],
    "a chunk that is cut short": [insideChunk, lost()],
  }),
  "gzip that is not gzip": [response(body, gzip), lost()],
  "gzip that is damaged": [response(damaged(zipped), gzip), lost()],
  "an unexpected 100": [bytes(`HTTP/1.1 100 Continue\r\n\r\n${headOf({})}${body}`), lost()],
  "silence after connecting": [stall(), timedOut],
  "silence inside the headers": [stall("HTTP/1.1 200 OK\r\ncontent-type: appl"), timedOut],
  "silence after the headers": [stall(headOf({ headers: { "content-length": 11 } })), timedOut],
  "silence inside the body": [stall(`${headOf({ headers: { "content-length": 11 } })}{"ok"`), timedOut],
  "silence inside a failure's body": [stall(`${headOf({ status: 500, headers: { "content-length": 9 } })}{`), timedOut],
  "a drip that is too slow": [drip([headOf({}), ...body], 60), timedOut],
  "a 408": [json({ message: "slow" }, { status: 408 }), apiError(408, { message: "408 slow" })],
  "a 429 without Retry-After": [json({}, { status: 429 }), apiError(429)],
  "a 429 with Retry-After: 0": [
    json({}, { status: 429, headers: { "retry-after": "0" } }),
    apiError(429, { retryAfterMs: 0 }),
    0,
  ],
  "a 429 with Retry-After: 30": [
    json({}, { status: 429, headers: { "retry-after": "30" } }),
    apiError(429, { retryAfterMs: 30_000 }),
    30_000,
  ],
  "a 429 with a Retry-After of garbage": [json({}, { status: 429, headers: { "retry-after": "soon" } }), apiError(429)],
  "a 429 with a Retry-After of the past": [
    json({}, { status: 429, headers: { "retry-after": "Thu, 01 Jan 1970 00:00:00 GMT" } }),
    apiError(429),
  ],
  "a 500": [json({ code: 7, message: "oops" }, { status: 500 }), apiError(500, { code: 7, message: "500 oops" })],
  "a 500 of problem+json": [
    json({ code: "E1", message: "oops" }, { status: 500, type: "application/problem+json" }),
    apiError(500, { code: "E1", body: { code: "E1", message: "oops" } }),
  ],
  "a 500 of malformed JSON": [response("{oops", { status: 500 }), apiError(500, { body: "{oops" })],
  "a 502 of HTML": [
    response("<h1>Bad Gateway</h1>", { status: 502, type: "text/html" }),
    apiError(502, { message: "502 Answer", body: "<h1>Bad Gateway</h1>" }),
  ],
  "an empty 503": [response("", { status: 503, type: "" }), apiError(503, { body: undefined })],
  "a 504": [json({}, { status: 504 }), apiError(504)],
};

/** Faults that a retry would not change, and unusual responses that are valid. */
const final: Record<string, [faults: Fault | Fault[], expected: Expected, requests?: number]> = {
  "a drip that is slow, but in time": [drip([headOf({}), '{"ok"', ":true}"], 20), { value: ok }],
  "a body longer than its Content-Length": [
    unbounded(`${body}and more`, { headers: { "content-length": body.length } }),
    { value: ok },
  ],
  "a body longer than its Content-Length, which cuts it": [
    unbounded(body, { headers: { "content-length": 4 } }),
    broken("200 with a body that is not JSON"),
  ],
  ...(!noticesCutChunks && {
    "chunks without the last one, on Node 20": [withoutLastChunk, { value: ok }],
    "a chunk that is cut short, on Node 20": [insideChunk, broken("200 with a body that is not JSON")],
  }),
  "a body that ends with the connection": [unbounded(body), { value: ok }],
  "a body cut short where nothing says its length": [
    unbounded(body.slice(0, 6)),
    broken("200 with a body that is not JSON"),
  ],
  gzip: [response(zipped, gzip), { value: { ok: true, padding: "x".repeat(5_000) } }],
  "gzip that is cut short": [
    response(zipped.subarray(0, zipped.length - 12), gzip),
    broken("200 with a body that is not JSON"),
  ],
  "gzip that is cut short after its head": [response(zipped.subarray(0, 12), gzip), broken("200 with an empty body")],
  "a gzip bomb": [
    response(gzipSync(Buffer.alloc(20_000_000, "0")), gzip),
    broken("The response body is longer than 100000 bytes (maxResponseBytes)"),
  ],
  "a body without an end": [
    endless(" ".repeat(1_000)),
    broken("The response body is longer than 100000 bytes (maxResponseBytes)"),
  ],
  "a failure without an end": [
    endless("oops".repeat(250), { status: 400 }),
    broken("The response body is longer than 100000 bytes (maxResponseBytes)", 400),
  ],
  "an empty 200": [response(""), broken("200 with an empty body")],
  "an empty 200 without a media type": [response("", { type: "" }), broken("200 with an empty body")],
  "an empty 404": [response("", { status: 404 }), apiError(404, { message: "404 Answer", body: undefined })],
  "a 204": [bytes("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"), { value: undefined }],
  "a 204 with headers of a body": [
    bytes(headOf({ status: 204, headers: { "content-length": 0 } })),
    { value: undefined },
  ],
  "a 200 of HTML": [
    response("<h1>Log in</h1>", { type: "text/html" }),
    broken("200 with text/html, expected application/json"),
  ],
  "a 200 of text": [
    response(body, { type: "text/plain; charset=utf-8" }),
    broken("200 with text/plain, expected application/json"),
  ],
  "a 200 without a media type": [
    response(body, { type: "" }),
    broken("200 with no media type, expected application/json"),
  ],
  "a 200 of malformed JSON": [response("{'ok': true}"), broken("200 with a body that is not JSON")],
  "a 200 of problem+json": [json(ok, { type: "application/problem+json" }), { value: ok }],
  "JSON behind a byte order mark": [response(`\uFEFF${body}`), { value: ok }],
  "JSON with a charset": [
    json({ name: "Zoë" }, { type: "application/json; charset=utf-8" }),
    { value: { name: "Zoë" } },
  ],
  "JSON of another charset": [
    response(Buffer.from(`\uFEFF${body}`, "utf16le"), { type: "application/json; charset=utf-16" }),
    broken("200 with a body that is not JSON"),
  ],
  "a failure 20,000 levels deep": [
    response(`{"message":${deep}}`, { status: 400 }),
    apiError(400, { message: "400 Answer" }),
  ],
  // Documented: JSON numbers are read as JavaScript's, which are exact up to 2^53.
  "an integer above 2^53": [response('{"id":9007199254740993}'), { value: { id: 9_007_199_254_740_992 } }],
  "a hint before the response": [
    bytes(`HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n${headOf({})}${body}`),
    { value: ok },
  ],
  "a 301": [[response("", { status: 301, headers: { location: "/other" } }), json(ok)], { value: ok }],
  "a 302": [[response("", { status: 302, headers: { location: "other" } }), json(ok)], { value: ok }],
  "a 307": [[response("", { status: 307, headers: { location: "/other" } }), json(ok)], { value: ok }],
  "a 308": [[response("", { status: 308, headers: { location: "?page=2" } }), json(ok)], { value: ok }],
  "redirects in a circle": [
    response("", { status: 302, headers: { location: "/things" } }),
    { error: { name: "ResponseError", status: 302, message: "Redirected more than 5 times" } },
    6,
  ],
  "a redirect to a file": [response("", { status: 302, headers: { location: "file:///etc/passwd" } }), apiError(302)],
  "a redirect to nowhere": [response("", { status: 302, headers: { location: "http://[" } }), apiError(302)],
  "a redirect without a location": [response("", { status: 302 }), apiError(302)],
  "a redirect whose body never ends": [
    [endless("moved".repeat(200), { status: 302, headers: { location: "/other" } }), json(ok)],
    { value: ok },
  ],
  "a 400 of problem+json": [
    json({ message: "bad" }, { status: 400, type: "application/problem+json" }),
    apiError(400, { message: "400 bad", body: { message: "bad" } }),
  ],
  "a 400 of malformed JSON": [
    response("{oops", { status: 400 }),
    apiError(400, { message: "400 Answer", body: "{oops" }),
  ],
  "a 401": [json({ message: "who?" }, { status: 401 }), apiError(401, { message: "401 who?" })],
  "a 404 of HTML": [response("<h1>", { status: 404, type: "text/html" }), apiError(404, { body: "<h1>" })],
  "a 409": [json({}, { status: 409 }), apiError(409)],
  "a 429 that asks for an hour": [
    json({}, { status: 429, headers: { "retry-after": "3600" } }),
    apiError(429, { retryAfterMs: 3_600_000 }),
  ],
  "an unknown status": [json({ message: "odd" }, { status: 599 }), apiError(599, { message: "599 odd" })],
};

/** All faults of the matrix. */
export const serverFaults: readonly ServerFault[] = [
  ...Object.entries(passing).map(([name, [fault, expected, delayMs]]) => ({
    name,
    faults: [fault],
    expected,
    isRetried: true,
    requests: 1,
    ...(delayMs !== undefined && { delayMs }),
  })),
  ...Object.entries(final).map(([name, [faults, expected, requests]]) => ({
    name,
    faults: [faults].flat(),
    expected,
    isRetried: false,
    requests: requests ?? [faults].flat().length,
  })),
];

function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 20, 40);
  return copy;
}
