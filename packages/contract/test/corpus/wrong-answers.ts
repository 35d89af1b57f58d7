import { answered, get, type Message } from "../messages.ts";
import { entries, entry, films, thread, threads } from "./right-answers.ts";
import { book, comment, forum, ledger, login, media } from "./right-requests.ts";
import type { Specimen } from "./specimen.ts";

const problem = { "content-type": "application/problem+json" };
const down = { title: "Down" };
const raw = (message: Message, headers: Record<string, string>, body: string | Uint8Array, status = 200): Message => ({
  ...message,
  answer: { status, headers, body },
});
const json = { "content-type": "application/json" };
const film = { id: "1", frame: [1, 2] };
const created = (body: unknown, status = 201): Message => answered(comment({ body: "a" }), status, body);

/** Answers with one mistake each, as wrong servers send them. */
export const wrongAnswers: readonly Specimen[] = [
  ["answers with an undeclared status", "forum", created({ id: 1, body: "a" }, 200)],
  ["redirects", "forum", answered(comment({ body: "a" }), 302, undefined, { location: "/" })],
  ["answers 5XX where only 4XX is declared", "ledger", answered(ledger("/entries"), 500, { code: 1 })],
  ["forgets a required header", "forum", answered(forum("/threads"), 200, { threads: [] })],
  ["sends a wrong header", "ledger", entries([], { "x-count": "-1" })],
  ["sends a header that is no number", "ledger", entries([], { "x-count": "one" })],
  ["sends an empty header", "ledger", entries([], { "x-count": "" })],
  ["forgets the cookie of a login", "forum", answered(login("user=a&password=b"), 204, undefined)],
  ["sends HTML", "forum", threads("<html></html>", { "content-type": "text/html" })],
  ["sends a failure in another media type", "forum", answered(forum("/threads"), 503, down)],
  ["sends no media type", "forum", raw(forum("/threads"), { etag: "1" }, '{"threads":[]}')],
  ["sends JSON as a text", "forum", threads({ threads: [] }, { "content-type": "text/plain" })],
  [
    "sends what is not accepted",
    "media",
    answered(media("/films/;year=2001/.a", { headers: { accept: "text/csv" } }), 200, [film]),
  ],
  ["sends no body", "forum", threads("")],
  ["sends a body with 204", "forum", answered(login("user=a&password=b"), 204, { ok: true }, { "set-cookie": "a=b" })],
  ["sends a body with 304", "forum", answered(forum("/threads"), 304, { threads: [] }, { etag: "1" })],
  ["sends a body to HEAD", "shop", answered(get("/items/a", { method: "HEAD" }), 200, { id: 1, name: "a" })],
  ["sends a body where none is declared", "ledger", answered(ledger("/entries"), 404, { code: 1 })],
  ["sends JSON that is cut", "forum", threads('{"threads":[')],
  ["sends two JSON values", "forum", threads('{"threads":[]}{"threads":[]}')],
  ["sends a byte order mark", "forum", threads('\uFEFF{"threads":[]}')],
  [
    "sends JSON in Latin-1",
    "forum",
    raw(forum("/threads"), { ...json, etag: "1" }, new Uint8Array([0x22, 0xe4, 0x22])),
  ],
  [
    "claims another character set",
    "forum",
    threads({ threads: [] }, { "content-type": "application/json; charset=iso-8859-1" }),
  ],
  ["sends a name twice", "forum", threads('{"threads":[],"threads":[]}')],
  [
    "counts characters instead of bytes",
    "forum",
    answered(forum("/threads"), 404, { title: "ä" }, { "content-length": "13" }),
  ],
  ["sends NaN", "ledger", entries('[{"id":1,"amount":NaN,"note":null}]')],
  ["drops a required property", "forum", threads({})],
  [
    "drops a required property deep inside",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", replies: [{ id: 2 }] }] }] }),
  ],
  ["sends null where it may not be", "forum", threads({ threads: null })],
  ["sends an object for a list", "forum", threads({ threads: { 0: thread } })],
  ["sends a list for an object", "forum", threads([thread])],
  ["sends a number as a text", "ledger", entries([{ ...entry, id: "1" }])],
  ["sends a text as a number", "media", films([{ ...film, id: 1 }])],
  ["sends a boolean as a number", "forum", threads({ threads: [{ ...thread, pinned: 1 }] })],
  ["sends an empty text where there must be one", "forum", threads({ threads: [{ ...thread, title: "" }] })],
  ["sends a text that is too long", "forum", threads({ threads: [{ ...thread, title: "a".repeat(81) }] })],
  ["sends no UUID", "forum", threads({ threads: [{ ...thread, id: "1" }] })],
  [
    "sends no address",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", author: { name: "a", email: "b" } }] }] }),
  ],
  [
    "sends none of the alternatives",
    "forum",
    threads({ threads: [{ ...thread, comments: [{ id: 1, body: "a", author: {} }] }] }),
  ],
  ["sends more than 32 bits", "forum", threads({ threads: [{ ...thread, votes: 2147483648 }] })],
  ["sends more than 64 bits", "forum", created('{"id":9223372036854775808,"body":"a"}')],
  ["sends a fraction for a whole number", "forum", created({ id: 1.5, body: "a" })],
  ["leaks what only clients send", "forum", created({ id: 1, body: "a", draftKey: "k" })],
  ["leaks it deep inside", "forum", created({ id: 1, body: "a", replies: [{ id: 2, body: "b", draftKey: "k" }] })],
  ["sends a tuple that is too long", "media", films([{ ...film, frame: [1, 2, 3] }])],
  ["sends a tuple of another type", "media", films([{ ...film, frame: ["1", 2] }])],
  ["sends a URL with spaces", "media", films([{ ...film, url: "https://example.com/a b" }])],
  ["sends a wrong value under a free name", "media", films([{ ...film, labels: { a: 1 } }])],
  ["breaks the schema several levels down", "media", films([{ ...film, sequel: { ...film, sequel: { id: "3" } } }])],
  ["sends null in OpenAPI 3.0 where it may not be", "ledger", entries([{ ...entry, amount: null }])],
  ["sends what an exclusive bound of OpenAPI 3.0 excludes", "ledger", entries([{ ...entry, amount: 0 }])],
  ["sends a value that is not in a nullable enum", "ledger", entries([{ ...entry, state: "" }])],
  ["sends a day that does not exist", "ledger", entries([{ ...entry, day: "2027-02-29" }])],
  [
    "sends a failure that breaks its schema",
    "ledger",
    answered(book({ kind: "debit", amount: 1 }), 422, { code: "x" }),
  ],
  ["sends a problem without its title", "forum", answered(forum("/threads"), 503, {}, problem)],
];
