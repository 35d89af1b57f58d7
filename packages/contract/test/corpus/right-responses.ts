import { answered, get, type Message } from "../messages.ts";
import { about, book, comment, film, forum, ledger, login, media, upload } from "./right-requests.ts";
import type { RightSpecimen } from "./specimen.ts";

const id = "9b2f3c1e-5d47-4a8b-8c6d-1e2f3a4b5c6d";
export const thread: object = {
  id,
  title: "Hi",
  comments: [{ id: 1, body: "a", replies: [{ id: 2, body: "b", author: null }] }],
};
export const entry: object = { id: 1, amount: 0.01, note: null };

/** An answer of the forum's list. */
export function threads(body: unknown, headers: Record<string, string> = {}): Message {
  return answered(forum("/threads"), 200, body, { etag: '"1"', ...headers });
}

/** An answer of the ledger's list. */
export function entries(body: unknown, headers: Record<string, string> = {}): Message {
  return answered(ledger("/entries"), 200, body, { "x-count": "1", ...headers });
}

/** An answer of the media store's list. */
export function films(body: unknown, headers: Record<string, string> = {}): Message {
  return answered(media("/films/;year=2001/.a"), 200, body, headers);
}

const problem = { "content-type": "application/problem+json" };

/** Answers in which there is nothing wrong. */
export const rightAnswers: readonly RightSpecimen[] = [
  ["a list", "forum", threads({ threads: [thread] })],
  ["an empty list", "forum", threads({ threads: [], next: null })],
  ["properties that nobody declared", "forum", threads({ threads: [{ ...thread, colour: "red" }], more: 1 })],
  ["a property called __proto__", "forum", threads('{"threads":[],"__proto__":{"a":1}}')],
  ["headers that nobody declared", "forum", threads({ threads: [] }, { "x-anything": "1", "set-cookie": "a=b" })],
  ["a header in other capitals", "forum", answered(forum("/threads"), 200, { threads: [] }, { ETAG: "1" })],
  ["the bounds of 32 bits", "forum", threads({ threads: [{ ...thread, votes: -2147483648 }] })],
  ["80 characters of two code units", "forum", threads({ threads: [{ ...thread, title: "𝄞".repeat(80) }] })],
  ["not modified", "forum", answered(forum("/threads"), 304, undefined, { etag: "1" })],
  [
    "not modified, with the length of what it would be",
    "forum",
    answered(forum("/threads"), 304, undefined, { "content-length": "99" }),
  ],
  ["a failure by its range", "forum", answered(forum("/threads"), 429, { title: "Slow down" })],
  ["a failure by default", "forum", answered(forum("/threads"), 503, { title: "Down", type: "about:blank" }, problem)],
  [
    "a failure with a charset",
    "forum",
    answered(forum("/threads"), 503, { title: "Down" }, { "content-type": "application/problem+json;charset=UTF-8" }),
  ],
  ["a created comment", "forum", answered(comment({ body: "a" }), 201, { id: 9007199254740991, body: "a" })],
  [
    "the largest number of 64 bits",
    "forum",
    answered(comment({ body: "a" }), 201, '{"id":9223372036854775807,"body":"a"}'),
  ],
  ["digits in a text", "forum", answered(comment({ body: "a" }), 201, '{"id":1,"body":"99999999999999999999"}')],
  ["a login", "forum", answered(login("user=a&password=b"), 204, undefined, { "set-cookie": "sid=s1; Path=/" })],
  ["a refused login", "forum", answered(login("user=a&password=b"), 401, { title: "No" })],
  [
    "an answer to an optional credential",
    "forum",
    answered({ url: "https://forum.example/api/threads/top" }, 200, [thread]),
  ],
  [
    "an answer to a request without what it needs",
    "forum",
    answered({ url: "https://forum.example/api/threads" }, 401, { title: "Who?" }),
  ],
  ["a film", "media", films([{ id: "1", frame: [1, 2] }])],
  [
    "films within films",
    "media",
    films([{ id: "1", frame: [1, 2], sequel: { id: "2", frame: [0, 0], sequel: { id: "3", frame: [9, 9] } } }]),
  ],
  ["an object of any properties", "media", films([{ id: "1", frame: [1, 2], labels: { a: "b", constructor: "c" } }])],
  ["a whole number written with a point", "media", films('[{"id":"1","frame":[1.0,2e3]}]')],
  [
    "the other media type",
    "media",
    {
      ...media("/films/;year=2001/.a"),
      answer: { status: 200, headers: { "content-type": "text/csv; header=present" }, body: "a,b\n" },
    },
  ],
  ["a range without a body", "media", answered(media("/films/;year=2001/.a"), 502, undefined)],
  [
    "an uploaded film",
    "media",
    answered(upload(film, about), 201, { id: "1", frame: [1, 2], url: "https://example.com/a?b#c" }),
  ],
  ["a declared failure without a body", "media", answered(upload(film, about), 413, undefined)],
  ["an undeclared failure by default", "media", answered(upload(film, about), 404, { error: "gone" })],
  [
    "accepted without a body",
    "media",
    answered(media("/films/a/bytes", { method: "PATCH" }), 202, undefined, { "content-length": "0" }),
  ],
  ["null in OpenAPI 3.0", "ledger", entries([entry])],
  [
    "a nullable enum",
    "ledger",
    entries([
      { ...entry, state: null },
      { ...entry, state: "open" },
    ]),
  ],
  ["a leap day", "ledger", entries([{ ...entry, day: "2028-02-29" }])],
  ["an empty list with its count", "ledger", entries([], { "x-count": "0" })],
  ["a failure by its own status", "ledger", answered(ledger("/entries"), 404, undefined)],
  ["a failure by its range in OpenAPI 3.0", "ledger", answered(ledger("/entries"), 400, { code: 7 })],
  ["a booking", "ledger", answered(book({ kind: "debit", amount: 1 }), 200, entry)],
  [
    "a text for a failure",
    "ledger",
    answered(book({ kind: "debit", amount: 1 }), 500, "down", { "content-type": "text/plain" }),
  ],
  [
    "an answer to HEAD",
    "shop",
    answered(get("/items/a", { method: "HEAD" }), 200, undefined, {
      "content-type": "application/json",
      "content-length": "99",
    }),
  ],
  [
    "a compressed answer's length",
    "forum",
    threads({ threads: [] }, { "content-encoding": "gzip", "content-length": "30" }),
  ],
];
